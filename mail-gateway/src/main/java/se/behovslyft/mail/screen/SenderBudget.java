package se.behovslyft.mail.screen;

import java.time.Clock;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import se.behovslyft.mail.MailSettings;
import se.behovslyft.mail.inbox.Inbox;
import se.behovslyft.mail.inbox.Reason;

/** One sender gets so many answers in a while. Whatever wants more is a machine that no header tells of (S-43). */
@Component
@Order(5)
class SenderBudget implements Check {

    private final Inbox inbox;
    private final MailSettings.Screen limits;
    private final Clock clock;

    SenderBudget(Inbox inbox, MailSettings settings, Clock clock) {
        this.inbox = inbox;
        this.limits = settings.screen();
        this.clock = clock;
    }

    @Override
    public Optional<Verdict> object(Incoming mail) {
        boolean isSpent = !mail.row().isVouched()
                && inbox.answersTo(mail.sender(), clock.instant().minus(limits.window())) >= limits.answers();
        return isSpent ? Optional.of(new Verdict.Hold(Reason.TOO_MANY, false)) : Optional.empty();
    }
}
