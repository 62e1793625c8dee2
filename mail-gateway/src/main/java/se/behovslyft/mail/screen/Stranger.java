package se.behovslyft.mail.screen;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import se.behovslyft.mail.MailSettings;
import se.behovslyft.mail.inbox.Inbox;
import se.behovslyft.mail.inbox.Reason;

/**
 * A sender who is not in the register. They are told once, while something of theirs is held, and never when their own
 * domain says that the mail is forged: then someone else would get the answer.
 */
@Component
@Order(6)
class Stranger implements Check {

    private static final int MOST_STRANGERS = 20;

    private final Senders senders;
    private final Inbox inbox;
    private final Duration window;
    private final Clock clock;

    Stranger(Senders senders, Inbox inbox, MailSettings settings, Clock clock) {
        this.senders = senders;
        this.inbox = inbox;
        this.window = settings.screen().window();
        this.clock = clock;
    }

    @Override
    public Optional<Verdict> object(Incoming mail) {
        if (senders.known(mail).isPresent()) {
            return Optional.empty();
        }
        boolean isFirst =
                mail.row().answeredAt().isEmpty() && inbox.heldFrom(mail.sender(), Reason.UNKNOWN_SENDER) == 0;
        boolean isForged = senders.authentication(mail) == Authentication.FAILED;
        return Optional.of(new Verdict.Hold(Reason.UNKNOWN_SENDER, isFirst && !isForged && !isFlood()));
    }

    /** More strangers in a while than ever come by themselves: spam with invented senders. */
    private boolean isFlood() {
        return inbox.answersTo(Reason.UNKNOWN_SENDER, clock.instant().minus(window)) >= MOST_STRANGERS;
    }
}
