package se.behovslyft.bot;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.source.InvalidConfigurationPropertyValueException;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

/** Settings that would leave the door open, or that cannot work, stop the start with a reason that can be acted on. */
class BotConfigurationTest {

    private static final String TENANT = "behovslyft.teams.allowed-tenants=3c1f6b9e-5a0d-4d52-9f0b-7e2a51c0d7aa";

    private final ApplicationContextRunner process =
            new ApplicationContextRunner().withUserConfiguration(BotConfiguration.class);

    private final ApplicationContextRunner demo = process.withPropertyValues(
            "spring.profiles.active=demo", "server.address=127.0.0.1", "behovslyft.teams.anonymous=true", TENANT);

    private final ApplicationContextRunner registered = process.withPropertyValues(
            "behovslyft.teams.app-id=app",
            "behovslyft.teams.app-secret=en-hemlighet",
            "behovslyft.teams.app-tenant=3C1F6B9E-5a0d-4d52-9f0b-7e2a51c0d7aa");

    @Test
    void nothingSetMeansNoTeams() {
        process.run(context -> assertThat(context.getBean(TeamsMode.class)).isEqualTo(TeamsMode.OFF));
        registered
                .withPropertyValues("behovslyft.teams.enabled=false")
                .run(context -> assertThat(context.getBean(TeamsMode.class)).isEqualTo(TeamsMode.OFF));
    }

    @Test
    void theDemoOnItsOwnMachineMayDoWithoutTokens() {
        demo.run(context -> assertThat(context.getBean(TeamsMode.class)).isEqualTo(TeamsMode.ANONYMOUS));
        demo.withPropertyValues("server.address=::1")
                .run(context -> assertThat(context.getBean(TeamsMode.class)).isEqualTo(TeamsMode.ANONYMOUS));
    }

    @Test
    void nobodyElseMayDoWithoutTokens() {
        isRefused(demo.withPropertyValues("spring.profiles.active=prod"), "Only profile demo may");
        isRefused(demo.withPropertyValues("server.address="), "127.0.0.1 only");
        isRefused(demo.withPropertyValues("server.address=0.0.0.0"), "127.0.0.1 only");
        isRefused(demo.withPropertyValues("behovslyft.teams.app-id=app"), "cannot be combined");
        isRefused(demo.withPropertyValues("behovslyft.teams.allowed-tenants="), "at least one tenant");
    }

    @Test
    void aRegisteredAppNeedsItsSecretAndItsTenant() {
        registered.run(context -> {
            assertThat(context.getBean(TeamsMode.class)).isEqualTo(TeamsMode.REGISTERED);
            assertThat(context.getBean(BotSettings.class).allowedTenants())
                    .containsExactly("3c1f6b9e-5a0d-4d52-9f0b-7e2a51c0d7aa");
        });
        isRefused(registered.withPropertyValues("behovslyft.teams.app-secret="), "BEHOVSLYFT_TEAMS_APPSECRET");
        isRefused(registered.withPropertyValues("behovslyft.teams.app-tenant="), "tenant the app is registered in");
    }

    @Test
    void thePaceHasDefaultsBelowMicrosoftsLimitsAndCanBeSet() {
        process.run(
                context -> assertThat(context.getBean(BotSettings.class).pace().perConversation())
                        .containsExactly(
                                SendingLimit.valueOf("7/1s"),
                                SendingLimit.valueOf("8/2s"),
                                SendingLimit.valueOf("60/30s"),
                                SendingLimit.valueOf("1800/1h")));
        process.withPropertyValues("behovslyft.teams.pace.per-conversation=1/5s, 2/1m")
                .run(context -> assertThat(
                                context.getBean(BotSettings.class).pace().perConversation())
                        .containsExactly(SendingLimit.valueOf("1/5s"), SendingLimit.valueOf("2/1m")));
        process.withPropertyValues("behovslyft.teams.pace.per-conversation=many")
                .run(context -> assertThat(context).hasFailed());
    }

    @Test
    void theSecretIsNotPrintedWithTheSettings() {
        registered.run(context ->
                assertThat(context.getBean(BotSettings.class).toString()).doesNotContain("en-hemlighet"));
    }

    private static void isRefused(ApplicationContextRunner settings, String why) {
        settings.run(context -> assertThat(context)
                .getFailure()
                .rootCause()
                .isInstanceOf(InvalidConfigurationPropertyValueException.class)
                .extracting(fault -> ((InvalidConfigurationPropertyValueException) fault).getReason())
                .asString()
                .contains(why));
    }
}
