package se.behovslyft.mail.screen;

import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import se.behovslyft.mail.MailSettings;
import se.behovslyft.mail.inbox.Reason;

/** A mail of which only the headers were fetched: it is too large, or the mailbox would not give more. */
@Component
@Order(8)
class NotWhole implements Check {

    private final long largest;

    NotWhole(MailSettings settings) {
        this.largest = settings.keep().largest().toBytes();
    }

    @Override
    public Optional<Verdict> object(Incoming mail) {
        if (mail.row().isComplete()) {
            return Optional.empty();
        }
        boolean isTooLarge = mail.row().size() > largest;
        return Optional.of(new Verdict.Quarantine(isTooLarge ? Reason.TOO_LARGE : Reason.NOT_FETCHED));
    }
}
