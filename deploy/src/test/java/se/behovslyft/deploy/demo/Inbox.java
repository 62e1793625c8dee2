package se.behovslyft.deploy.demo;

import static org.awaitility.Awaitility.await;

import jakarta.mail.BodyPart;
import jakarta.mail.Folder;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.Session;
import jakarta.mail.Store;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import se.behovslyft.document.Attachment;

/** Somebody's inbox, read over IMAP afresh at every question. */
record Inbox(int imapPort, String address) {

    private static final Duration LONGEST_WAIT = Duration.ofMinutes(2);

    /** A mail as its reader has it. */
    record Received(
            String subject, String messageId, String inReplyTo, String text, String html, List<Attachment> files) {}

    /** Everything in it, oldest first. */
    List<Received> all() {
        try (Store store = Session.getInstance(new Properties()).getStore("imap")) {
            store.connect("127.0.0.1", imapPort, address, address);
            try (Folder inbox = store.getFolder("INBOX")) {
                inbox.open(Folder.READ_ONLY);
                List<Received> received = new ArrayList<>();
                for (Message message : inbox.getMessages()) {
                    received.add(read(message));
                }
                return received;
            }
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The answers to a mail. */
    List<Received> answersTo(String messageId) {
        return all().stream().filter(mail -> mail.inReplyTo().equals(messageId)).toList();
    }

    /** Waits for the answer to a mail. */
    Received awaitAnswerTo(String messageId) {
        return await("an answer to " + messageId)
                .atMost(LONGEST_WAIT)
                .pollInterval(Duration.ofMillis(300))
                .until(() -> answersTo(messageId), answers -> !answers.isEmpty())
                .getFirst();
    }

    /** Waits for a mail whose subject holds those words. */
    Received awaitAny(String words) {
        return await("a mail about " + words)
                .atMost(LONGEST_WAIT)
                .pollInterval(Duration.ofMillis(300))
                .until(
                        () -> all().stream()
                                .filter(mail -> mail.subject().contains(words))
                                .toList(),
                        found -> !found.isEmpty())
                .getFirst();
    }

    private static Received read(Message message) throws MessagingException, IOException {
        var texts = new StringBuilder();
        var html = new StringBuilder();
        List<Attachment> files = new ArrayList<>();
        read(message, texts, html, files);
        return new Received(
                message.getSubject(),
                header(message, "Message-ID"),
                header(message, "In-Reply-To"),
                texts.toString(),
                html.toString(),
                files);
    }

    private static void read(Part part, StringBuilder texts, StringBuilder html, List<Attachment> files)
            throws MessagingException, IOException {
        if (part.getContent() instanceof Multipart several) {
            for (int i = 0; i < several.getCount(); i++) {
                BodyPart one = several.getBodyPart(i);
                read(one, texts, html, files);
            }
        } else if (part.getFileName() != null) {
            files.add(new Attachment(
                    part.getFileName(),
                    part.getContentType(),
                    part.getInputStream().readAllBytes()));
        } else {
            (part.isMimeType("text/html") ? html : texts).append(part.getContent());
        }
    }

    private static String header(Message message, String name) throws MessagingException {
        String[] values = message.getHeader(name);
        return values == null ? "" : values[0];
    }
}
