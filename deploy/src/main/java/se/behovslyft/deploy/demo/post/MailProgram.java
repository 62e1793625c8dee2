package se.behovslyft.deploy.demo.post;

import jakarta.activation.DataHandler;
import jakarta.mail.Folder;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Store;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.internet.MimeUtility;
import jakarta.mail.search.HeaderTerm;
import jakarta.mail.util.ByteArrayDataSource;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Properties;
import se.behovslyft.document.Attachment;

/**
 * The mail program of an invented person: sends over SMTP and looks in the inbox over IMAP, on this machine. Safe for use
 * by many threads; keeps no connection open.
 */
public final class MailProgram {

    private static final String HOST = "127.0.0.1";
    private static final String TIMEOUT_MILLIS = "30000";

    private final Session session;

    public MailProgram(int smtpPort, int imapPort) {
        var properties = new Properties();
        for (String protocol : List.of("smtp", "imap")) {
            properties.setProperty("mail.%s.host".formatted(protocol), HOST);
            properties.setProperty("mail.%s.connectiontimeout".formatted(protocol), TIMEOUT_MILLIS);
            properties.setProperty("mail.%s.timeout".formatted(protocol), TIMEOUT_MILLIS);
        }
        properties.setProperty("mail.smtp.port", String.valueOf(smtpPort));
        properties.setProperty("mail.imap.port", String.valueOf(imapPort));
        this.session = Session.getInstance(properties);
    }

    /**
     * What is sent.
     *
     * @param messageId with angle brackets; empty for a new one
     * @param inReplyTo the Message-ID of the mail it answers, or empty
     */
    public record Mail(
            String from,
            String to,
            String subject,
            String text,
            List<Attachment> attachments,
            String messageId,
            String inReplyTo) {

        public Mail {
            attachments = List.copyOf(attachments);
        }

        /** A new mail. */
        public static Mail of(String from, String to, String subject, String text, Attachment... attachments) {
            return new Mail(from, to, subject, text, List.of(attachments), "", "");
        }

        /** The same mail under an id of its own, so that sending it again can be recognised. */
        public Mail identified(String id) {
            return new Mail(from, to, subject, text, attachments, id, inReplyTo);
        }

        /** The same mail as an answer. */
        public Mail answering(String id) {
            return new Mail(from, to, subject, text, attachments, messageId, id);
        }
    }

    /** Hands a mail over; returns when the server has taken it. */
    public void send(Mail mail) throws MessagingException {
        Transport.send(message(mail));
    }

    /** Whether something in the person's inbox answers the mail with that Message-ID. */
    public boolean hasAnswer(String person, String messageId) throws MessagingException {
        try (Store store = session.getStore("imap")) {
            store.connect(person, person);
            try (Folder inbox = store.getFolder("INBOX")) {
                inbox.open(Folder.READ_ONLY);
                return inbox.search(new HeaderTerm("In-Reply-To", messageId)).length > 0;
            }
        }
    }

    private MimeMessage message(Mail mail) throws MessagingException {
        var message = new Identified(session, mail.messageId());
        message.setFrom(new InternetAddress(mail.from()));
        message.setRecipient(Message.RecipientType.TO, new InternetAddress(mail.to()));
        message.setSubject(mail.subject(), StandardCharsets.UTF_8.name());
        if (!mail.inReplyTo().isEmpty()) {
            message.setHeader("In-Reply-To", mail.inReplyTo());
            message.setHeader("References", mail.inReplyTo());
        }
        var parts = new MimeMultipart();
        var text = new MimeBodyPart();
        text.setText(mail.text(), StandardCharsets.UTF_8.name());
        parts.addBodyPart(text);
        for (Attachment attachment : mail.attachments()) {
            parts.addBodyPart(file(attachment));
        }
        message.setContent(parts);
        message.saveChanges();
        return message;
    }

    private static MimeBodyPart file(Attachment attachment) throws MessagingException {
        var part = new MimeBodyPart();
        part.setDataHandler(new DataHandler(new ByteArrayDataSource(attachment.content(), attachment.mediaType())));
        try {
            part.setFileName(MimeUtility.encodeText(attachment.name(), StandardCharsets.UTF_8.name(), null));
        } catch (UnsupportedEncodingException e) {
            throw new IllegalStateException("Every Java knows UTF-8", e);
        }
        part.setDisposition(MimeBodyPart.ATTACHMENT);
        return part;
    }

    /** A message that keeps the id it is given. */
    private static final class Identified extends MimeMessage {

        private final String id;

        Identified(Session session, String id) {
            super(session);
            this.id = id;
        }

        @Override
        protected void updateMessageID() throws MessagingException {
            if (id.isEmpty()) {
                super.updateMessageID();
            } else {
                setHeader("Message-ID", id);
            }
        }
    }
}
