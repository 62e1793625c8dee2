package se.behovslyft.notification;

import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.behovslyft.document.Document;

/**
 * A delivery as a channel gets it.
 *
 * @param delivery which delivery; also what keeps repeated tries apart
 * @param kind which message of the model
 * @param recipient to whom
 * @param address the mail address to send to; empty for a channel that finds its own way
 * @param messageId fixed, with angle brackets
 * @param document what
 * @param thread the mail it answers
 */
public record Outgoing(
        UUID delivery,
        String kind,
        Recipient recipient,
        String address,
        String messageId,
        Document document,
        @Nullable MailThread thread) {

    public Optional<MailThread> answered() {
        return Optional.ofNullable(thread);
    }
}
