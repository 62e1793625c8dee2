package se.behovslyft.mail.read;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import org.springframework.stereotype.Component;
import se.behovslyft.mail.inbox.Reason;
import se.behovslyft.mail.read.Letter.Remark;

/** Reads a mail from its bytes. Safe for use by several threads. */
@Component
public class LetterReader {

    static {
        // Jakarta Mail takes these from the system alone. They let it read what is there of a part that is cut or
        // misspelt.
        System.setProperty("mail.mime.base64.ignoreerrors", "true");
        System.setProperty("mail.mime.multipart.allowempty", "true");
        System.setProperty("mail.mime.ignoremultipartencoding", "true");
    }

    private final Session session;
    private final Said said;

    LetterReader(Said said) {
        var properties = new Properties();
        properties.setProperty("mail.mime.address.strict", "false");
        this.session = Session.getInstance(properties);
        this.said = said;
    }

    /**
     * @param raw the mail as it came
     * @throws UnreadableMail when it is no mail, or too intricate to be one
     */
    public Letter read(byte[] raw) {
        Parts parts = Parts.of(parsed(raw));
        String subject = Envelope.of(raw).subject();
        OwnWords own =
                SubjectLine.isForward(subject) ? OwnWords.inForward(parts.text()) : OwnWords.inAnswer(parts.text());
        List<Remark> remarks = new ArrayList<>(parts.remarks());
        if (CloudLink.isIn(own.text(), parts.links())) {
            remarks.add(new Remark(Remark.Kind.LINK, ""));
            own = own.withoutLinks();
        }
        Said.Result result = said.in(subject, own, remarks.stream().anyMatch(Remark::isMissing));
        if (!result.bodyRead() && parts.files().isEmpty()) {
            remarks.add(new Remark(Remark.Kind.BODY_NOT_READ, result.text()));
        }
        return new Letter(result.text(), subject + "\n" + own.text(), parts.files(), remarks);
    }

    private MimeMessage parsed(byte[] raw) {
        try {
            return new MimeMessage(session, new ByteArrayInputStream(raw));
        } catch (MessagingException e) {
            throw new UnreadableMail(Reason.UNREADABLE);
        }
    }
}
