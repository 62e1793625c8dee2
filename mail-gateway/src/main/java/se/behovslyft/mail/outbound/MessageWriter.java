package se.behovslyft.mail.outbound;

import jakarta.activation.DataHandler;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Part;
import jakarta.mail.Session;
import jakarta.mail.internet.ContentDisposition;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.internet.MimeUtility;
import jakarta.mail.util.ByteArrayDataSource;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Date;
import java.util.Properties;
import org.springframework.stereotype.Component;
import se.behovslyft.document.Attachment;
import se.behovslyft.mail.MailSettings;
import se.behovslyft.mail.render.MailRenderer;
import se.behovslyft.mail.render.RenderedMail;
import se.behovslyft.notification.MailThread;
import se.behovslyft.notification.Outgoing;

/** Writes a delivery as a mail. The same delivery is the same mail at every try, Message-ID included. */
@Component
class MessageWriter {

    private static final String UTF_8 = StandardCharsets.UTF_8.name();
    private static final int HEADER_LINE = 76;

    private final MailRenderer renderer;
    private final MailSettings.From from;
    private final Clock clock;
    private final Session session;

    MessageWriter(MailRenderer renderer, MailSettings settings, Clock clock) {
        this.renderer = renderer;
        this.from = settings.from();
        this.clock = clock;
        this.session = Session.getInstance(new Properties());
    }

    MimeMessage write(Outgoing outgoing) throws MessagingException {
        var message = new FixedIdMessage(session, outgoing.messageId());
        message.setFrom(address(from.address(), from.name()));
        if (!from.replyTo().isEmpty()) {
            message.setReplyTo(new InternetAddress[] {address(from.replyTo(), from.name())});
        }
        if (!from.envelope().isEmpty()) {
            message.setEnvelopeFrom(from.envelope());
        }
        message.setRecipient(Message.RecipientType.TO, new InternetAddress(outgoing.address(), true));
        message.setSentDate(Date.from(clock.instant()));
        message.setSubject(subject(outgoing), UTF_8);
        machineMade(message, outgoing);
        if (outgoing.answered().isPresent()) {
            thread(message, outgoing.answered().get());
        }
        message.setContent(content(outgoing));
        message.saveChanges();
        return message;
    }

    private static String subject(Outgoing outgoing) {
        return outgoing.answered()
                .map(thread -> "Sv: " + thread.subject())
                .orElseGet(() -> outgoing.document().title())
                .replaceAll("\\s+", " ");
    }

    /** Says that a machine wrote it, so that no other machine answers (RFC 3834). */
    private static void machineMade(MimeMessage message, Outgoing outgoing) throws MessagingException {
        message.setHeader("Auto-Submitted", outgoing.answered().isPresent() ? "auto-replied" : "auto-generated");
        message.setHeader("X-Auto-Response-Suppress", "All");
        message.setHeader("X-Behovslyft", outgoing.delivery().toString());
        message.setHeader("Content-Language", "sv");
    }

    /** Whatever a program goes by, the answer lands in the thread: the whole chain, and Outlook's own signs. */
    private static void thread(MimeMessage message, MailThread thread) throws MessagingException {
        if (!thread.messageId().isEmpty()) {
            message.setHeader("In-Reply-To", thread.messageId());
            String chain = String.join(" ", thread.references()) + " " + thread.messageId();
            message.setHeader("References", MimeUtility.fold("References: ".length(), chain.strip()));
        }
        if (!thread.index().isEmpty()) {
            message.setHeader("Thread-Index", MimeUtility.fold("Thread-Index: ".length(), thread.index()));
        }
        if (!thread.topic().isEmpty()) {
            message.setHeader("Thread-Topic", encoded(thread.topic()));
        }
    }

    private MimeMultipart content(Outgoing outgoing) throws MessagingException {
        MimeMultipart both = bothKinds(renderer.render(outgoing.document()));
        if (outgoing.document().attachments().isEmpty()) {
            return both;
        }
        var body = new MimeBodyPart();
        body.setContent(both);
        var whole = new MimeMultipart("mixed", body);
        for (Attachment attachment : outgoing.document().attachments()) {
            whole.addBodyPart(attached(attachment));
        }
        return whole;
    }

    private static MimeMultipart bothKinds(RenderedMail mail) throws MessagingException {
        var text = new MimeBodyPart();
        text.setText(mail.text(), UTF_8);
        var html = new MimeBodyPart();
        html.setText(mail.html(), UTF_8, "html");
        return new MimeMultipart("alternative", text, html);
    }

    /** The name in RFC 2231, so that å, ä and ö arrive. */
    private static MimeBodyPart attached(Attachment attachment) throws MessagingException {
        var part = new MimeBodyPart();
        part.setDataHandler(new DataHandler(new ByteArrayDataSource(attachment.content(), attachment.mediaType())));
        var disposition = new ContentDisposition(Part.ATTACHMENT);
        disposition.setParameterList(new jakarta.mail.internet.ParameterList());
        disposition.getParameterList().set("filename", attachment.name(), UTF_8);
        part.setHeader("Content-Disposition", disposition.toString());
        return part;
    }

    private static InternetAddress address(String address, String name) throws MessagingException {
        try {
            return new InternetAddress(address, name, UTF_8);
        } catch (UnsupportedEncodingException e) {
            throw new IllegalStateException("Every JDK has UTF-8", e);
        }
    }

    private static String encoded(String header) {
        try {
            return MimeUtility.fold(HEADER_LINE, MimeUtility.encodeText(header, UTF_8, "Q"));
        } catch (UnsupportedEncodingException e) {
            throw new IllegalStateException("Every JDK has UTF-8", e);
        }
    }
}
