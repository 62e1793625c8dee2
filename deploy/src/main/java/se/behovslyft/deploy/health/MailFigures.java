package se.behovslyft.deploy.health;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import org.springframework.stereotype.Component;
import se.behovslyft.mail.MailStatus;

/** How many mails wait for a person. */
@Component
class MailFigures implements MeterBinder {

    private final MailStatus mail;

    MailFigures(MailStatus mail) {
        this.mail = mail;
    }

    @Override
    public void bindTo(MeterRegistry meters) {
        Gauge.builder("behovslyft.mail.quarantined", mail, MailStatus::quarantined)
                .description("Mails that no machine could read")
                .register(meters);
        Gauge.builder("behovslyft.mail.held", mail, MailStatus::held)
                .description("Mails from senders that nobody has vouched for")
                .register(meters);
    }
}
