package se.behovslyft.mail.answer;

import java.time.Clock;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.behovslyft.actor.People;
import se.behovslyft.dialog.Assistant;
import se.behovslyft.document.Document;
import se.behovslyft.mail.inbox.InboundMail;
import se.behovslyft.mail.read.Envelope;
import se.behovslyft.mail.read.SubjectLine;
import se.behovslyft.notification.MailThread;
import se.behovslyft.notification.Notification;
import se.behovslyft.notification.Outbox;
import se.behovslyft.notification.Recipient;

/** Answers a mail, in its thread and at the address it came from, without repeating identity numbers. */
@Component
public class Answering {

    private final Outbox outbox;
    private final People people;
    private final ObjectProvider<Assistant> assistant;
    private final Clock clock;

    /** @param assistant asked for late, since intents that it knows answer mails too */
    Answering(Outbox outbox, People people, ObjectProvider<Assistant> assistant, Clock clock) {
        this.outbox = outbox;
        this.people = people;
        this.assistant = assistant;
        this.clock = clock;
    }

    /**
     * Writes the answer in the caller's transaction. A mail from nobody gets none.
     *
     * @param kind which message of the model
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void answer(InboundMail mail, Envelope envelope, String kind, Document document) {
        envelope.sender().ifPresent(sender -> {
            outbox.send(Notification.answering(thread(envelope, document), kind, recipient(sender), document));
            mail.answered(clock.instant());
        });
    }

    /** Whether identity numbers stood in what an answer repeats. */
    public boolean isSubjectSensitive(Envelope envelope) {
        return !safe(envelope.subject()).equals(envelope.subject());
    }

    private MailThread thread(Envelope envelope, Document document) {
        String subject = SubjectLine.unanswered(safe(envelope.subject()));
        MailThread thread = envelope.thread(subject.isEmpty() ? document.title() : subject);
        return new MailThread(
                thread.messageId(), thread.references(), thread.subject(), thread.index(), safe(thread.topic()));
    }

    private String safe(String text) {
        return assistant.getObject().withoutIdentityNumbers(text);
    }

    /** The person where their own address is used, so that the delivery report knows them; otherwise that address. */
    private Recipient recipient(String sender) {
        return people.byMail(sender)
                .filter(person ->
                        people.mailOf(person.id()).filter(sender::equals).isPresent())
                .<Recipient>map(person -> new Recipient.ToPerson(person.id()))
                .orElseGet(() -> new Recipient.ToAddress(sender));
    }
}
