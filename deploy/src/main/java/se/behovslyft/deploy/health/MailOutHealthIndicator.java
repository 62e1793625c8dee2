package se.behovslyft.deploy.health;

import java.time.Clock;
import org.springframework.boot.health.contributor.AbstractHealthIndicator;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.Status;
import org.springframework.stereotype.Component;
import se.behovslyft.mail.MailStatus;

/** Down while the mail server takes nothing from us. */
@Component
class MailOutHealthIndicator extends AbstractHealthIndicator {

    private final MailStatus mail;
    private final HealthSettings settings;
    private final Clock clock;

    MailOutHealthIndicator(MailStatus mail, HealthSettings settings, Clock clock) {
        this.mail = mail;
        this.settings = settings;
        this.clock = clock;
    }

    @Override
    protected void doHealthCheck(Health.Builder health) {
        if (!mail.sends()) {
            health.unknown();
            return;
        }
        boolean failing = mail.sendingFailure()
                .filter(failure -> settings.isRecent(failure.at(), clock.instant()))
                .isPresent();
        health.status(failing ? Status.DOWN : Status.UP);
        mail.lastSent().ifPresent(at -> health.withDetail("sent", at));
        mail.sendingFailure().ifPresent(failure -> health.withDetail("failed", failure.at() + " " + failure.reason()));
    }
}
