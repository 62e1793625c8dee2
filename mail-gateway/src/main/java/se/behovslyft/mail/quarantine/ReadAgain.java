package se.behovslyft.mail.quarantine;

import org.springframework.stereotype.Component;
import se.behovslyft.actor.Role;
import se.behovslyft.chore.Chores;
import se.behovslyft.dialog.Answers;
import se.behovslyft.dialog.Audience;
import se.behovslyft.dialog.Intent;
import se.behovslyft.dialog.Occasion;
import se.behovslyft.dialog.Reply;
import se.behovslyft.mail.inbox.InboundMail;
import se.behovslyft.mail.inbox.Inbox;
import se.behovslyft.wording.Wording;

/** "karantän 3: försök igen": reads a mail once more, e.g. after a fault of ours has been mended. */
@Component
class ReadAgain implements Intent {

    private final WaitingMails waiting;
    private final Chores chores;
    private final Wording wording;

    ReadAgain(WaitingMails waiting, Chores chores, Wording wording) {
        this.waiting = waiting;
        this.chores = chores;
        this.wording = wording;
    }

    @Override
    public String name() {
        return "mail.retry";
    }

    @Override
    public Audience audience() {
        return Audience.of(Role.SKR_COORDINATOR);
    }

    @Override
    public boolean isUseful(Occasion occasion) {
        return false;
    }

    @Override
    public Reply respond(Occasion occasion, Answers answers) {
        return waiting.each(name(), answers, mail -> again(occasion, mail));
    }

    private String again(Occasion occasion, InboundMail mail) {
        String number = WaitingTexts.number(mail);
        if (mail.state() == InboundMail.State.HELD) {
            return wording.text("mail.retry.held", number);
        }
        if (!WaitingTexts.canBeReadAgain(mail)) {
            return wording.text("mail.retry.impossible", number);
        }
        waiting.note(occasion, "mail.retried", mail);
        mail.readAgain(occasion.acting().id(), occasion.now());
        chores.ask(Inbox.READ, mail.id().toString());
        return wording.text("mail.retry.done", number);
    }
}
