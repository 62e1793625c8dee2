package se.behovslyft.notification;

import java.util.List;

/**
 * The mail that something answers, so that it lands in the same thread, also in Outlook.
 *
 * @param messageId of the mail answered, with angle brackets
 * @param references the chain before it, oldest first
 * @param subject its subject, without our own prefix of "Sv:"
 * @param index Outlook's Thread-Index, or empty
 * @param topic Outlook's Thread-Topic, or empty
 */
public record MailThread(String messageId, List<String> references, String subject, String index, String topic) {
    public MailThread {
        references = List.copyOf(references);
    }
}
