package se.behovslyft.mail.screen;

import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import se.behovslyft.mail.MailSettings;
import se.behovslyft.mail.inbox.Reason;

/** A mail of ours that came back, or one of another Behovslyft: answering it would never end (S-43). */
@Component
@Order(1)
class OwnMail implements Check {

    private static final String OWN_MESSAGE_ID = "@behovslyft>";

    private final MailSettings settings;

    OwnMail(MailSettings settings) {
        this.settings = settings;
    }

    @Override
    public Optional<Verdict> object(Incoming mail) {
        boolean isOwn = mail.envelope().first("X-Behovslyft").isPresent()
                || mail.envelope().messageId().endsWith(OWN_MESSAGE_ID)
                || mail.envelope().senders().stream().anyMatch(settings::isOwn);
        return isOwn ? Optional.of(new Verdict.Ignore(Reason.OWN)) : Optional.empty();
    }
}
