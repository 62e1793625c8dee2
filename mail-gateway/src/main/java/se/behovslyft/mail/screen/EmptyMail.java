package se.behovslyft.mail.screen;

import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** A mail in which there is nothing to do anything about. */
@Component
@Order(9)
class EmptyMail implements Check {

    private final Senders senders;

    EmptyMail(Senders senders) {
        this.senders = senders;
    }

    @Override
    public Optional<Verdict> object(Incoming mail) {
        return mail.content().get().isEmpty()
                ? Optional.of(new Verdict.Empty(senders.speaker(mail)))
                : Optional.empty();
    }
}
