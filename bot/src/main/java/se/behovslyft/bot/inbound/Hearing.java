package se.behovslyft.bot.inbound;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.HexFormat;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import se.behovslyft.actor.Person;
import se.behovslyft.bot.render.Submission;
import se.behovslyft.dialog.Assistant;
import se.behovslyft.dialog.Assurance;
import se.behovslyft.dialog.Reply;
import se.behovslyft.dialog.Speaker;
import se.behovslyft.notification.ChannelKind;
import se.behovslyft.notification.Notification;
import se.behovslyft.notification.Outbox;
import se.behovslyft.notification.Recipient;

/**
 * Has what was said or pressed acted on, exactly once. The act, the mark that it was done, and the mail with files are one
 * transaction. Two people at the same row are no fault: the second is tried once more, and gets the answer of whoever
 * comes late.
 */
@Component
class Hearing {

    private static final Logger LOG = LoggerFactory.getLogger(Hearing.class);
    private static final String FILE = "file";
    private static final Duration DOUBLE_CLICK = Duration.ofSeconds(10);

    private final Assistant assistant;
    private final Handled handled;
    private final Outbox outbox;
    private final TransactionTemplate transaction;

    Hearing(Assistant assistant, Handled handled, Outbox outbox, TransactionTemplate transaction) {
        this.assistant = assistant;
        this.handled = handled;
        this.outbox = outbox;
        this.transaction = transaction;
    }

    /** The answer to a text; empty when this activity was answered before. */
    Optional<Reply> hear(Person person, Incoming incoming) {
        return once(incoming, person, () -> Optional.of(assistant.hear(speaker(person), incoming.text())));
    }

    /** The answer to a pressed button; empty when this activity, or this very button, was acted on before. */
    Optional<Reply> take(Person person, Incoming incoming, Submission submission) {
        String press = "press:" + fingerprint(person, submission);
        return once(incoming, person, () -> {
            if (!handled.firstFor(DOUBLE_CLICK, press)) {
                return Optional.empty();
            }
            return Optional.of(assistant.answer(speaker(person), submission.answers()));
        });
    }

    /** What a person is greeted with. */
    Reply greet(Person person) {
        return assistant.hear(speaker(person), "");
    }

    private Optional<Reply> once(Incoming incoming, Person person, Supplier<Optional<Reply>> act) {
        handled.clean();
        String mark = "activity:" + hash(incoming.place().conversation() + " " + incoming.id());
        try {
            return inOneTransaction(mark, person, act);
        } catch (ConcurrencyFailureException | DataIntegrityViolationException someoneElseWasFirst) {
            LOG.info("Tried again after {}", Faults.kind(someoneElseWasFirst));
            return inOneTransaction(mark, person, act);
        }
    }

    private Optional<Reply> inOneTransaction(String mark, Person person, Supplier<Optional<Reply>> act) {
        Optional<Reply> done = transaction.execute(ignored -> {
            Optional<Reply> reply = handled.first(mark) ? act.get() : Optional.<Reply>empty();
            reply.ifPresent(answer -> mailFiles(person, answer));
            return reply;
        });
        return Optional.ofNullable(done).flatMap(reply -> reply);
    }

    /** Teams only tells of files; mail carries them (S-05). */
    private void mailFiles(Person person, Reply reply) {
        if (!reply.document().attachments().isEmpty()) {
            outbox.send(Notification.byMail(FILE, new Recipient.ToPerson(person.id()), reply.document()));
        }
    }

    private static Speaker speaker(Person person) {
        return new Speaker(person.id(), Assurance.SIGNED_TOKEN, ChannelKind.TEAMS);
    }

    private static String fingerprint(Person person, Submission submission) {
        return hash(person.id()
                + submission.card()
                + submission.answers().intent()
                + new TreeMap<>(submission.answers().values()));
    }

    private static String hash(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every JDK knows SHA-256", e);
        }
    }
}
