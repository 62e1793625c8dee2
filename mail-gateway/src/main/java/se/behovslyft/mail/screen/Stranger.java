package se.behovslyft.mail.screen;

import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import se.behovslyft.mail.inbox.Inbox;
import se.behovslyft.mail.inbox.Reason;

/**
 * A sender who is not in the register. They are told once, while something of theirs is held, and never when their own
 * domain says that the mail is forged: then someone else would get the answer.
 */
@Component
@Order(6)
class Stranger implements Check {

    private final Senders senders;
    private final Inbox inbox;

    Stranger(Senders senders, Inbox inbox) {
        this.senders = senders;
        this.inbox = inbox;
    }

    @Override
    public Optional<Verdict> object(Incoming mail) {
        if (senders.known(mail).isPresent()) {
            return Optional.empty();
        }
        boolean isFirst =
                mail.row().answeredAt().isEmpty() && inbox.heldFrom(mail.sender(), Reason.UNKNOWN_SENDER) == 0;
        boolean isForged = senders.authentication(mail) == Authentication.FAILED;
        return Optional.of(new Verdict.Hold(Reason.UNKNOWN_SENDER, isFirst && !isForged));
    }
}
