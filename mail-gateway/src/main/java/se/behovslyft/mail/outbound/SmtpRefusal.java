package se.behovslyft.mail.outbound;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.eclipse.angus.mail.smtp.SMTPSenderFailedException;
import org.jspecify.annotations.Nullable;
import org.springframework.mail.MailException;
import org.springframework.mail.MailSendException;
import se.behovslyft.notification.DeliveryFailed;

/**
 * What a mail server's refusal means: whether it is worth trying again, in a word without addresses. Only what concerns the
 * recipient or the mail itself is for good; what concerns us, such as a login or a sender address, is mended by people and
 * tried again.
 */
final class SmtpRefusal {

    private static final Set<Integer> ABOUT_US = Set.of(530, 534, 535, 538);

    private SmtpRefusal() {}

    static DeliveryFailed of(MailException refused) {
        for (Throwable cause : causes(refused)) {
            OptionalInt code = code(cause);
            if (code.isPresent()) {
                boolean isForGood = code.getAsInt() >= 500
                        && !ABOUT_US.contains(code.getAsInt())
                        && !(cause instanceof SMTPSenderFailedException);
                String reason = "smtp-" + code.getAsInt();
                return isForGood ? DeliveryFailed.forGood(reason, null) : DeliveryFailed.forNow(reason, null);
            }
        }
        return DeliveryFailed.forNow("unreachable-" + refused.getClass().getSimpleName(), null);
    }

    private static OptionalInt code(Throwable cause) {
        return switch (cause) {
            case SMTPAddressFailedException recipient -> OptionalInt.of(recipient.getReturnCode());
            case SMTPSenderFailedException sender -> OptionalInt.of(sender.getReturnCode());
            case SMTPSendFailedException send when send.getReturnCode() > 0 -> OptionalInt.of(send.getReturnCode());
            default -> OptionalInt.empty();
        };
    }

    /** Everything behind it, the nearest to the server first: Spring and Jakarta Mail each wrap in their own way. */
    private static Iterable<Throwable> causes(MailException refused) {
        Deque<Throwable> found = new ArrayDeque<>();
        collect(refused, found, new HashSet<>());
        return found;
    }

    private static void collect(@Nullable Throwable cause, Deque<Throwable> found, Set<Throwable> seen) {
        if (cause == null || !seen.add(cause)) {
            return;
        }
        found.addFirst(cause);
        collect(cause.getCause(), found, seen);
        if (cause instanceof MailSendException send) {
            Map<Object, Exception> failed = send.getFailedMessages();
            failed.values().forEach(one -> collect(one, found, seen));
        }
        if (cause instanceof jakarta.mail.MessagingException mail) {
            collect(mail.getNextException(), found, seen);
        }
    }
}
