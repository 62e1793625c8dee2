package se.behovslyft.mail.screen;

import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import se.behovslyft.mail.inbox.Reason;

/** A mail from nobody, or from several at once: there is nobody to answer. */
@Component
@Order(4)
class NoSender implements Check {

    @Override
    public Optional<Verdict> object(Incoming mail) {
        return mail.envelope().sender().isPresent()
                ? Optional.empty()
                : Optional.of(new Verdict.Quarantine(Reason.NO_SENDER));
    }
}
