package se.behovslyft.mail.screen;

import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import se.behovslyft.mail.inbox.Reason;

/** An address of the register that anyone may have written: nothing vouches for the mail coming from there. */
@Component
@Order(7)
class WeakSender implements Check {

    private final Senders senders;

    WeakSender(Senders senders) {
        this.senders = senders;
    }

    @Override
    public Optional<Verdict> object(Incoming mail) {
        boolean tellThem = mail.row().answeredAt().isEmpty();
        return senders.authentication(mail) == Authentication.PASSED
                ? Optional.empty()
                : Optional.of(new Verdict.Hold(Reason.WEAK_SENDER, tellThem));
    }
}
