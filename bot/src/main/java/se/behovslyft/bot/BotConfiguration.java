package se.behovslyft.bot;

import java.net.InetAddress;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.InvalidConfigurationPropertyValueException;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;

/** Decides at start how the process takes part in Teams, and refuses settings that would leave the door open. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(BotSettings.class)
class BotConfiguration {

    private static final Logger LOG = LoggerFactory.getLogger(BotConfiguration.class);
    private static final String PREFIX = "behovslyft.teams.";

    @Bean
    TeamsMode teamsMode(BotSettings settings, Environment environment) {
        TeamsMode mode = decide(settings, environment);
        switch (mode) {
            case OFF -> LOG.warn("Teams is off, since there is no {}app-id. Everything goes by mail.", PREFIX);
            case ANONYMOUS -> LOG.warn("Teams takes activities without a token, on this machine only (profile demo).");
            case REGISTERED -> LOG.info("Teams is on as app {} of tenant {}", settings.appId(), settings.appTenant());
        }
        return mode;
    }

    private static TeamsMode decide(BotSettings settings, Environment environment) {
        if (!settings.enabled()) {
            return TeamsMode.OFF;
        }
        if (settings.anonymous()) {
            checkAnonymous(settings, environment);
            return TeamsMode.ANONYMOUS;
        }
        if (settings.appId().isEmpty()) {
            return TeamsMode.OFF;
        }
        checkRegistered(settings);
        return TeamsMode.REGISTERED;
    }

    /** Whoever reaches an anonymous bot can claim to be anyone; hence the demo's own machine only. */
    private static void checkAnonymous(BotSettings settings, Environment environment) {
        if (!settings.appId().isEmpty()) {
            throw refuse("anonymous", "true", "it cannot be combined with an app id. Remove one of them.");
        }
        if (!environment.acceptsProfiles(Profiles.of("demo"))) {
            throw refuse("anonymous", "true", "without tokens anyone can claim to be anyone. Only profile demo may.");
        }
        boolean onThisMachineOnly = Binder.get(environment)
                .bind("server.address", InetAddress.class)
                .map(InetAddress::isLoopbackAddress)
                .orElse(false);
        if (!onThisMachineOnly) {
            throw refuse("anonymous", "true", "the server must then listen on 127.0.0.1 only: set server.address.");
        }
        checkTenants(settings);
    }

    private static void checkRegistered(BotSettings settings) {
        if (settings.appSecret().isEmpty()) {
            throw refuse("app-secret", "", "with an app id there must be a secret. Set BEHOVSLYFT_TEAMS_APPSECRET.");
        }
        if (settings.appTenant().isEmpty()) {
            throw refuse("app-tenant", "", "with an app id there must be the tenant the app is registered in.");
        }
        checkTenants(settings);
    }

    private static void checkTenants(BotSettings settings) {
        if (settings.allowedTenants().isEmpty()) {
            throw refuse("allowed-tenants", "", "name at least one tenant whose users may talk to the bot.");
        }
    }

    private static InvalidConfigurationPropertyValueException refuse(String property, String value, String why) {
        return new InvalidConfigurationPropertyValueException(PREFIX + property, value, why);
    }
}
