package se.behovslyft.mail.quarantine;

import org.springframework.stereotype.Component;
import se.behovslyft.actor.People;
import se.behovslyft.actor.Role;
import se.behovslyft.dialog.Answers;
import se.behovslyft.dialog.Audience;
import se.behovslyft.dialog.Intent;
import se.behovslyft.dialog.Occasion;
import se.behovslyft.dialog.Reply;
import se.behovslyft.document.Document;
import se.behovslyft.mail.answer.Answering;
import se.behovslyft.mail.inbox.InboundMail;
import se.behovslyft.mail.inbox.Inbox;
import se.behovslyft.mail.read.Envelope;
import se.behovslyft.wording.Wording;

/** "avvisa 4": a waiting mail will not be read. Whoever is in the register hears of it; a stranger does not. */
@Component
class TurnAway implements Intent {

    private final WaitingMails waiting;
    private final Inbox inbox;
    private final People people;
    private final Answering answering;
    private final Wording wording;

    TurnAway(WaitingMails waiting, Inbox inbox, People people, Answering answering, Wording wording) {
        this.waiting = waiting;
        this.inbox = inbox;
        this.people = people;
        this.answering = answering;
        this.wording = wording;
    }

    @Override
    public String name() {
        return "mail.reject";
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
        return waiting.each(name(), answers, mail -> turnAway(occasion, mail));
    }

    private String turnAway(Occasion occasion, InboundMail mail) {
        String number = WaitingTexts.number(mail);
        boolean isKnown = mail.sender().flatMap(people::byMail).isPresent();
        mail.rejected(occasion.acting().id(), occasion.now());
        waiting.note(occasion, "mail.rejected", mail);
        if (!isKnown) {
            return wording.text("mail.reject.done", number);
        }
        inbox.raw(mail).ifPresent(raw -> tellSender(mail, raw));
        return wording.text("mail.reject.told", number);
    }

    private void tellSender(InboundMail mail, byte[] raw) {
        answering.answer(
                mail,
                Envelope.of(raw),
                WaitingTexts.TO_SENDER,
                Document.titled(wording.text("mail.rejected.title"))
                        .paragraph(wording.text("mail.rejected.text"))
                        .build());
    }
}
