package se.behovslyft.notification;

import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.behovslyft.document.Document;

/**
 * Something to be sent.
 *
 * @param kind which message of the model it is, e.g. {@code M-08} (requirements B4)
 * @param recipient to whom
 * @param document what
 * @param channels by which channels; a Teams message that cannot be delivered goes by mail instead
 * @param thread the mail it answers, when it answers one
 */
public record Notification(
        String kind,
        Recipient recipient,
        Document document,
        Set<ChannelKind> channels,
        @Nullable MailThread thread) {

    public Notification {
        channels = Set.copyOf(channels);
        if (channels.isEmpty()) {
            throw new IllegalArgumentException("A notification goes by at least one channel");
        }
    }

    /** By mail only. */
    public static Notification byMail(String kind, Recipient recipient, Document document) {
        return new Notification(kind, recipient, document, Set.of(ChannelKind.MAIL), null);
    }

    /** By Teams, and by mail where Teams cannot. */
    public static Notification byTeams(String kind, Recipient recipient, Document document) {
        return new Notification(kind, recipient, document, Set.of(ChannelKind.TEAMS), null);
    }

    /** By mail, as an answer to a mail. */
    public static Notification answering(MailThread thread, String kind, Recipient recipient, Document document) {
        return new Notification(kind, recipient, document, Set.of(ChannelKind.MAIL), thread);
    }

    public Optional<MailThread> answered() {
        return Optional.ofNullable(thread);
    }
}
