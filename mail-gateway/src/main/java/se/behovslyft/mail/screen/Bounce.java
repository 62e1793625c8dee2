package se.behovslyft.mail.screen;

import java.util.Locale;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import se.behovslyft.mail.inbox.Reason;

/** Word from a mail server about a mail of ours (RFC 3464). */
@Component
@Order(2)
class Bounce implements Check {

    @Override
    public Optional<Verdict> object(Incoming mail) {
        String type = mail.envelope().first("Content-Type").orElse("").toLowerCase(Locale.ROOT);
        boolean isReport = type.startsWith("multipart/report") && type.contains("delivery-status");
        boolean isExchange = mail.envelope().first("X-Failed-Recipients").isPresent();
        return isReport || isExchange ? Optional.of(new Verdict.Ignore(Reason.BOUNCE)) : Optional.empty();
    }
}
