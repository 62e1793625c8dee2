package se.behovslyft.mail.screen;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import se.behovslyft.mail.inbox.Reason;
import se.behovslyft.mail.read.Envelope;

/**
 * Mail that a machine wrote: RFC 3834, what programs did before it, and Swedish autoreplies (S-13, S-43). {@code
 * X-Auto-Response-Suppress} alone says nothing: people's mails carry it too.
 */
@Component
@Order(3)
class AutomaticMail implements Check {

    private static final Set<String> PRECEDENCES = Set.of("bulk", "junk", "list", "auto_reply");
    private static final List<String> TELLING = List.of(
            "X-Autoreply", "X-Autorespond", "X-Autoresponder", "X-Auto-Reply", "X-Mail-Autoreply", "X-Cron-Env");
    private static final Pattern MACHINE = Pattern.compile("(?:mailer-daemon|postmaster|no-?reply|do-?not-?reply"
            + "|svara-?(?:inte|ej)|noreply[-+._].*|bounces?(?:[-+._].*)?)@.*");

    /** "Frånvaro" may be a need's subject; it is an autoreply's only when nothing but the old subject follows. */
    private static final Pattern SUBJECT =
            Pattern.compile("(?iu)^\\s*(?:auto(?:matiskt?)?[ -]?svar\\b|automatic reply\\b|auto(?:matisk)?[ -]?reply\\b"
                    + "|auto(?:mated)? response\\b|out of (?:the )?office\\b|frånvaro(?:meddelande|besked)?\\s*(?::|$)|frånvarande\\s*(?::|$)|ej på kontoret\\s*(?::|$)"
                    + "|undeliver(?:able|ed)\\b|kan inte levereras\\b|det gick inte att leverera\\b).*");

    @Override
    public Optional<Verdict> object(Incoming mail) {
        Envelope envelope = mail.envelope();
        boolean isAutomatic = isAutoSubmitted(envelope)
                || isWithoutReturnPath(envelope)
                || hasTellingHeader(envelope)
                || envelope.senders().stream()
                        .anyMatch(sender -> MACHINE.matcher(sender).matches())
                || SUBJECT.matcher(envelope.subject()).matches();
        return isAutomatic ? Optional.of(new Verdict.Ignore(Reason.AUTOMATIC)) : Optional.empty();
    }

    private static boolean isAutoSubmitted(Envelope envelope) {
        return envelope.first("Auto-Submitted")
                .map(value -> value.split("[;(]", 2)[0].strip())
                .filter(value -> !value.equalsIgnoreCase("no"))
                .isPresent();
    }

    private static boolean isWithoutReturnPath(Envelope envelope) {
        return envelope.first("Return-Path")
                .filter(path -> path.replaceAll("\\s", "").equals("<>"))
                .isPresent();
    }

    private static boolean hasTellingHeader(Envelope envelope) {
        return envelope.hasHeaderLike("List-")
                || TELLING.stream().anyMatch(name -> envelope.first(name).isPresent())
                || envelope.first("Precedence")
                        .filter(value -> PRECEDENCES.contains(value.toLowerCase(Locale.ROOT)))
                        .isPresent()
                || envelope.first("Content-Type")
                        .filter(type -> type.toLowerCase(Locale.ROOT).startsWith("multipart/report"))
                        .isPresent();
    }
}
