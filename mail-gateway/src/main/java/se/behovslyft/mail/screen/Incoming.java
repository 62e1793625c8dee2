package se.behovslyft.mail.screen;

import java.util.function.Supplier;
import se.behovslyft.mail.inbox.InboundMail;
import se.behovslyft.mail.read.Envelope;
import se.behovslyft.mail.read.Letter;

/**
 * A mail to be judged.
 *
 * @param row what became of it so far
 * @param envelope its headers
 * @param content reads the content, for those checks that need it; may throw {@link se.behovslyft.mail.read.UnreadableMail}
 */
public record Incoming(InboundMail row, Envelope envelope, Supplier<Letter> content) {

    /** The one address it says it comes from, or empty. */
    String sender() {
        return envelope.sender().orElse("");
    }
}
