package se.behovslyft.deploy.health;

import java.time.Clock;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.springframework.boot.health.contributor.AbstractHealthIndicator;
import org.springframework.boot.health.contributor.Health;
import org.springframework.stereotype.Component;
import se.behovslyft.bot.TeamsMode;
import se.behovslyft.bot.TeamsStatus;

/** Down while Teams refuses us; that one person has blocked the bot is no fault of the channel. */
@Component
class TeamsHealthIndicator extends AbstractHealthIndicator {

    private static final Predicate<String> ABOUT_ONE_PERSON =
            Pattern.compile("40[34] ").asPredicate();

    private final TeamsStatus teams;
    private final HealthSettings settings;
    private final Clock clock;

    TeamsHealthIndicator(TeamsStatus teams, HealthSettings settings, Clock clock) {
        this.teams = teams;
        this.settings = settings;
        this.clock = clock;
    }

    @Override
    protected void doHealthCheck(Health.Builder health) {
        if (teams.mode() == TeamsMode.OFF) {
            health.unknown().withDetail("mode", teams.mode());
            return;
        }
        boolean refused = teams.failure()
                .filter(failure -> settings.isRecent(failure.at(), clock.instant()))
                .map(TeamsStatus.Failure::reason)
                .filter(ABOUT_ONE_PERSON.negate())
                .isPresent();
        (refused ? health.down() : health.up()).withDetail("mode", teams.mode());
        teams.lastHeard().ifPresent(at -> health.withDetail("heard", at));
        teams.lastSent().ifPresent(at -> health.withDetail("sent", at));
        teams.failure().ifPresent(failure -> health.withDetail("failed", failure.at() + " " + failure.reason()));
    }
}
