package se.behovslyft.mail.outbound;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import org.eclipse.angus.mail.smtp.SMTPMessage;

/** A mail that keeps the Message-ID it was given, so that a second copy after a crash can be recognised as one. */
final class FixedIdMessage extends SMTPMessage {

    private final String messageId;

    FixedIdMessage(Session session, String messageId) {
        super(session);
        this.messageId = messageId;
    }

    @Override
    protected void updateMessageID() throws MessagingException {
        setHeader("Message-ID", messageId);
    }
}
