package se.behovslyft.bot;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How the bot is set up. Everything may come from the environment, the secret should.
 *
 * @param enabled whether there is a Teams channel at all
 * @param appId the bot's app id in Entra; empty means that the channel is off, or anonymous
 * @param appSecret the app's secret
 * @param appTenant the tenant the app is registered in (single tenant)
 * @param anonymous accepts activities without a token; only in the profile demo, on loopback
 * @param allowedTenants whose users may talk to the bot; empty means the app's own tenant
 * @param allowedServiceHosts where Teams may ask us to send replies; others are never called
 * @param skrChannel the conversation id of SKR's channel; empty means the first one where an SKR coordinator uses the bot
 * @param openIdMetadata where the keys of the tokens' issuer are found
 * @param pace how fast we send
 * @param connectWithin how long a connection to Teams may take to open
 * @param answerWithin how long Teams may take to answer
 */
@ConfigurationProperties("behovslyft.teams")
@Validated
public record BotSettings(
        @DefaultValue("true") boolean enabled,
        @DefaultValue("") String appId,
        @DefaultValue("") String appSecret,
        @DefaultValue("") String appTenant,
        @DefaultValue("false") boolean anonymous,
        @DefaultValue Set<String> allowedTenants,

        @DefaultValue({
            "smba.trafficmanager.net",
            "smba.infra.gcc.teams.microsoft.com",
            "smba.infra.gov.teams.microsoft.us",
            "smba.infra.dod.teams.microsoft.us"
        })
        Set<String> allowedServiceHosts,

        @DefaultValue("") String skrChannel,

        @DefaultValue("https://login.botframework.com/v1/.well-known/openidconfiguration") @NotNull
        URI openIdMetadata,

        @DefaultValue @Valid Pace pace,
        @DefaultValue("3s") Duration connectWithin,
        @DefaultValue("10s") Duration answerWithin) {

    /**
     * How fast we send. The defaults stay below what Microsoft has published for one bot; they hold for each process, so
     * several processes share them by setting each a part.
     *
     * @param perSecond messages a second in all
     * @param perConversation what one conversation bears, e.g. {@code 7/1s}
     * @param patience how long a message waits for its turn before it is put back
     */
    public record Pace(
            @DefaultValue("25") @Min(1) int perSecond,

            @DefaultValue({"7/1s", "8/2s", "60/30s", "1800/1h"})
            List<SendingLimit> perConversation,

            @DefaultValue("5s") Duration patience) {}

    public BotSettings {
        allowedTenants =
                lowerCase(allowedTenants.isEmpty() && !appTenant.isEmpty() ? Set.of(appTenant) : allowedTenants);
        allowedServiceHosts = lowerCase(allowedServiceHosts);
    }

    /** Without the secret, since settings end up in logs. */
    @Override
    public String toString() {
        return "BotSettings[appId=%s, appTenant=%s, anonymous=%s, allowedTenants=%s, allowedServiceHosts=%s]"
                .formatted(appId, appTenant, anonymous, allowedTenants, allowedServiceHosts);
    }

    private static Set<String> lowerCase(Set<String> words) {
        return words.stream()
                .map(word -> word.strip().toLowerCase(Locale.ROOT))
                .filter(word -> !word.isEmpty())
                .collect(Collectors.toUnmodifiableSet());
    }
}
