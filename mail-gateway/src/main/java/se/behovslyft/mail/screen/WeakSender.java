package se.behovslyft.mail.screen;

import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import se.behovslyft.mail.inbox.Inbox;
import se.behovslyft.mail.inbox.Reason;

/**
 * An address of the register that anyone may have written: nothing vouches for the mail coming from there. Whose address it is
 * hears of it once while something is held, so that a forger can neither flood them nor use up their answers.
 */
@Component
@Order(7)
class WeakSender implements Check {

    private final Senders senders;
    private final Inbox inbox;

    WeakSender(Senders senders, Inbox inbox) {
        this.senders = senders;
        this.inbox = inbox;
    }

    @Override
    public Optional<Verdict> object(Incoming mail) {
        if (senders.authentication(mail) == Authentication.PASSED) {
            return Optional.empty();
        }
        boolean isFirst = mail.row().answeredAt().isEmpty() && inbox.heldFrom(mail.sender(), Reason.WEAK_SENDER) == 0;
        return Optional.of(new Verdict.Hold(Reason.WEAK_SENDER, isFirst));
    }
}
