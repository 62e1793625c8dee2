package se.behovslyft.deploy.health;

import java.time.Clock;
import java.time.Instant;
import org.springframework.boot.health.contributor.AbstractHealthIndicator;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.Status;
import org.springframework.stereotype.Component;
import se.behovslyft.mail.MailStatus;

/** Down when the mailbox has not been looked through for a while, or not since the start. */
@Component
class MailInHealthIndicator extends AbstractHealthIndicator {

    private final MailStatus mail;
    private final HealthSettings settings;
    private final Clock clock;
    private final Instant started;

    MailInHealthIndicator(MailStatus mail, HealthSettings settings, Clock clock) {
        this.mail = mail;
        this.settings = settings;
        this.clock = clock;
        this.started = clock.instant();
    }

    @Override
    protected void doHealthCheck(Health.Builder health) {
        health.withDetail("quarantined", mail.quarantined()).withDetail("held", mail.held());
        mail.lastPolled().ifPresent(at -> health.withDetail("looked", at));
        if (!mail.fetches()) {
            health.unknown();
            return;
        }
        Instant since = mail.lastPolled().orElse(started);
        boolean silent = since.plus(settings.mailboxSilence()).isBefore(clock.instant());
        health.status(silent ? Status.DOWN : Status.UP);
    }
}
