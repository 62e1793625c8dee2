package se.behovslyft.mail.quarantine;

import org.springframework.stereotype.Component;
import se.behovslyft.actor.People;
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

/**
 * "släpp in 4": SKR vouches for a sender, once (S-11). A mail from someone in the register is read at once. A mail from
 * someone who is not is read as soon as they are, since nobody can do anything here without an assignment.
 */
@Component
class LetIn implements Intent {

    private final WaitingMails waiting;
    private final People people;
    private final Chores chores;
    private final Wording wording;

    LetIn(WaitingMails waiting, People people, Chores chores, Wording wording) {
        this.waiting = waiting;
        this.people = people;
        this.chores = chores;
        this.wording = wording;
    }

    @Override
    public String name() {
        return "mail.release";
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
        return waiting.each(name(), answers, mail -> letIn(occasion, mail));
    }

    private String letIn(Occasion occasion, InboundMail mail) {
        String number = WaitingTexts.number(mail);
        if (mail.state() == InboundMail.State.QUARANTINED) {
            return wording.text("mail.release.notHeld", number);
        }
        waiting.note(occasion, "mail.released", mail);
        String sender = mail.sender().orElse("");
        if (people.byMail(sender).isEmpty()) {
            mail.vouchedBy(occasion.acting().id(), occasion.now());
            return wording.text("mail.release.notInRegister", number, sender);
        }
        mail.readAgain(occasion.acting().id(), occasion.now());
        chores.ask(Inbox.READ, mail.id().toString());
        return wording.text("mail.release.done", number, sender);
    }
}
