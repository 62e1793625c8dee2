package se.behovslyft.step3reconciliation;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import se.behovslyft.dialog.Answers;
import se.behovslyft.wording.Wording;

/** What the words beside a file say about submitting it: "skicka in", "avstämt 2026-03-10", "ingen avstämning: …". */
@Component
class SubmissionNote {

    private final Pattern submit;
    private final Pattern held;
    private final Pattern notHeld;

    SubmissionNote(Wording wording) {
        submit = pattern(wording, "submit.note.submit", "");
        held = pattern(
                wording,
                "submit.note.held",
                "\\D{0,20}(\\d{4}-?\\d{2}-?\\d{2}|\\d{1,2} \\p{L}+ \\d{4}|\\d{1,2}/\\d{1,2} \\d{4})");
        notHeld = pattern(wording, "submit.note.notHeld", "\\s*[:,–-]?\\s*([^\\r\\n]{3,2000})");
    }

    boolean asksToSubmit(String note) {
        return submit.matcher(note).find();
    }

    /** @param inFile the date of reconciliation that stands in the file */
    Answers answers(String note, Optional<String> inFile) {
        Map<String, String> values = new HashMap<>();
        found(held, note).or(() -> inFile).ifPresent(date -> {
            values.put(SubmitForm.RECONCILED, SubmitForm.YES);
            values.put(SubmitForm.DATE, date);
        });
        if (values.isEmpty()) {
            found(notHeld, note).ifPresent(reason -> {
                values.put(SubmitForm.RECONCILED, SubmitForm.NO);
                values.put(SubmitForm.REASON, reason);
            });
        }
        return new Answers(SubmitIntent.NAME, values);
    }

    private static Optional<String> found(Pattern pattern, String note) {
        Matcher matcher = pattern.matcher(note);
        return matcher.find() ? Optional.of(matcher.group(1).strip()) : Optional.empty();
    }

    private static Pattern pattern(Wording wording, String key, String rest) {
        return Pattern.compile("(?iu)\\b(?:" + String.join("|", wording.list(key)) + ")" + rest);
    }
}
