package se.behovslyft.mail.inbound;

import jakarta.mail.Flags;
import jakarta.mail.Folder;
import jakarta.mail.MessagingException;
import jakarta.mail.UIDFolder;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.messaging.Message;
import org.springframework.stereotype.Component;
import se.behovslyft.mail.MailSettings;
import se.behovslyft.mail.inbox.Arrival;
import se.behovslyft.mail.inbox.Inbox;
import se.behovslyft.mail.read.Envelope;

/**
 * Takes new mails out of the mailbox: kept and committed first, marked as seen after that. A mail that the server will not
 * give holds up nobody; after some tries what there is of it is kept and a person must look.
 */
@Component
class Mailbox {

    private static final Logger LOG = LoggerFactory.getLogger(Mailbox.class);
    private static final int TRIES = 3;

    private final MailboxReceiver receiver;
    private final Inbox inbox;
    private final long largest;
    private final Map<Long, Integer> failures = new HashMap<>();

    Mailbox(MailboxReceiver receiver, Inbox inbox, MailSettings settings) {
        this.receiver = receiver;
        this.inbox = inbox;
        this.largest = settings.keep().largest().toBytes();
    }

    /**
     * Takes some of what is new. Used by one thread at a time.
     *
     * @return whether some was taken, and so there may be more
     * @throws MessagingException when the mailbox cannot be reached
     */
    boolean takeNew() throws MessagingException {
        List<Message<?>> messages = Stream.of(receiver.receive())
                .<Message<?>>map(message -> (Message<?>) message)
                .toList();
        try {
            boolean any = false;
            for (Message<?> message : messages) {
                any |= take((MimeMessage) message.getPayload());
            }
            return any;
        } finally {
            receiver.letGo();
        }
    }

    /**
     * Takes mails that somebody has opened in the mailbox, and so marked as seen, before we came to them; also what was lost
     * when a database was restored. Only what came after the first mail we ever kept is ours.
     */
    void takeOverlooked(Instant since) throws MessagingException {
        Optional<Instant> oldest = inbox.oldest();
        if (oldest.isEmpty()) {
            return;
        }
        Instant from = oldest.get().isAfter(since) ? oldest.get() : since;
        try {
            for (jakarta.mail.Message message : receiver.seenSince(from)) {
                if (isOverlooked((MimeMessage) message, from)) {
                    LOG.info("A mail was seen by someone before it was fetched");
                    take((MimeMessage) message);
                }
            }
        } finally {
            receiver.letGo();
        }
    }

    /** The search goes by the day alone. */
    private boolean isOverlooked(MimeMessage mail, Instant from) throws MessagingException {
        Date received = mail.getReceivedDate();
        String id = mail.getMessageID();
        return received != null && !received.toInstant().isBefore(from) && id != null && !inbox.isKnown(id);
    }

    private boolean take(MimeMessage mail) throws MessagingException {
        try {
            keep(mail, FetchedMail.fetch(mail, largest));
            return true;
        } catch (MessagingException | IOException fault) {
            Folder folder = mail.getFolder();
            if (!folder.isOpen()) {
                throw new MessagingException("The connection was lost", fault instanceof Exception e ? e : null);
            }
            return failed(mail, uid(mail));
        }
    }

    private void keep(MimeMessage mail, Arrival arrival) throws MessagingException {
        inbox.keep(arrival, Envelope.of(arrival.bytes()).sender().orElse(null))
                .ifPresentOrElse(
                        id -> LOG.info("Mail {} has come, {} bytes", id, arrival.size()),
                        () -> LOG.info("A mail has come again and is kept once"));
        mail.setFlag(Flags.Flag.SEEN, true);
    }

    private boolean failed(MimeMessage mail, long uid) throws MessagingException {
        if (failures.merge(uid, 1, Integer::sum) < TRIES) {
            LOG.warn("The mailbox would not give mail {}; it is tried again", uid);
            return false;
        }
        failures.remove(uid);
        LOG.error("The mailbox will not give mail {}; what there is of it is laid aside", uid);
        keep(mail, remains(mail, uid));
        return true;
    }

    /** The headers, or at least that there was a mail. */
    private Arrival remains(MimeMessage mail, long uid) {
        try {
            return FetchedMail.headersOf(mail, 0);
        } catch (MessagingException nothing) {
            return new Arrival(("\r\nuid " + uid).getBytes(StandardCharsets.US_ASCII), 0, false);
        }
    }

    private static long uid(MimeMessage mail) throws MessagingException {
        return mail.getFolder() instanceof UIDFolder folder ? folder.getUID(mail) : mail.getMessageNumber();
    }
}
