package se.behovslyft.mail.screen;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Puts every check to a mail, in order; the first that objects decides. */
@Component
public class Screening {

    private final List<Check> checks;
    private final Senders senders;

    Screening(List<Check> checks, Senders senders) {
        this.checks = checks;
        this.senders = senders;
    }

    /** What shall become of the mail. Reads, but changes nothing. */
    public Verdict judge(Incoming mail) {
        return checks.stream()
                .map(check -> check.object(mail))
                .flatMap(Optional::stream)
                .findFirst()
                .orElseGet(() -> new Verdict.Read(senders.speaker(mail)));
    }
}
