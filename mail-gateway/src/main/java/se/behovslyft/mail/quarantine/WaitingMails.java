package se.behovslyft.mail.quarantine;

import java.util.List;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import se.behovslyft.actor.People;
import se.behovslyft.audit.AuditTrail;
import se.behovslyft.dialog.Answers;
import se.behovslyft.dialog.Occasion;
import se.behovslyft.dialog.Reply;
import se.behovslyft.document.Document;
import se.behovslyft.mail.inbox.InboundMail;
import se.behovslyft.mail.inbox.Inbox;
import se.behovslyft.wording.Wording;

/** Lets a person decide about waiting mails by number. What is decided already, or has no such number, is told. */
@Component
class WaitingMails {

    private final Inbox inbox;
    private final People people;
    private final AuditTrail audit;
    private final WaitingTexts texts;
    private final Wording wording;

    WaitingMails(Inbox inbox, People people, AuditTrail audit, WaitingTexts texts, Wording wording) {
        this.inbox = inbox;
        this.people = people;
        this.audit = audit;
        this.texts = texts;
        this.wording = wording;
    }

    /**
     * @param deciding does it to one waiting mail and says what came of it
     */
    Reply each(String intent, Answers answers, Function<InboundMail, String> deciding) {
        List<Integer> numbers = answers.numbers("numbers");
        if (numbers.isEmpty()) {
            return Reply.refused(Document.titled(wording.text(intent + ".title"))
                    .paragraph(wording.text("mail.skr.whichNumber"))
                    .build());
        }
        return Reply.done(Document.titled(wording.text(intent + ".title"))
                .items(numbers.stream().map(number -> decide(number, deciding)).toList())
                .build());
    }

    void note(Occasion occasion, String act, InboundMail mail) {
        audit.record(
                occasion.acting().id(),
                act,
                mail.id().toString(),
                null,
                occasion.speaker().channel().name());
    }

    private String decide(int number, Function<InboundMail, String> deciding) {
        return inbox.lockNumber(number)
                .map(mail -> mail.isWaiting() ? deciding.apply(mail) : decided(mail))
                .orElseGet(() -> wording.text("mail.skr.noSuchNumber", String.valueOf(number)));
    }

    private String decided(InboundMail mail) {
        String number = WaitingTexts.number(mail);
        return mail.decidedBy()
                .map(by -> wording.text(
                        "mail.skr.decided",
                        number,
                        people.named(people.assignment(by).person()).name(),
                        texts.time(mail.decidedAt().orElseThrow())))
                .orElseGet(() -> wording.text("mail.skr.waitsNoLonger", number));
    }
}
