package se.behovslyft.step3reconciliation;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import se.behovslyft.dialog.Answers;
import se.behovslyft.document.Field;
import se.behovslyft.document.Form;
import se.behovslyft.wording.Wording;

/** The questions asked before a submission: was it reconciled, when, and if not, why. */
@Component
class SubmitForm {

    static final String RECONCILED = "reconciled";
    static final String DATE = "date";
    static final String REASON = "reason";
    static final String YES = "YES";
    static final String NO = "NO";

    private static final int REASON_LENGTH = 2_000;
    private static final List<DateTimeFormatter> SPELLINGS = List.of(
            DateTimeFormatter.ISO_LOCAL_DATE,
            DateTimeFormatter.ofPattern("d MMMM uuuu", Wording.SWEDISH),
            DateTimeFormatter.ofPattern("uuuuMMdd"),
            DateTimeFormatter.ofPattern("d/M uuuu"));

    private final Wording wording;

    SubmitForm(Wording wording) {
        this.wording = wording;
    }

    /** @param fault what is wrong with the date, or empty */
    Form of(Answers answers, int lifted, String fault) {
        return new Form(
                SubmitIntent.NAME,
                wording.text("submit.form.submit", lifted),
                List.of(
                        reconciled().holding(answers.text(RECONCILED)),
                        date().holding(answers.text(DATE)).wrong(fault),
                        reason().holding(answers.text(REASON))),
                Map.of());
    }

    private Field reconciled() {
        List<Field.Option> options = List.of(
                new Field.Option(YES, wording.text("submit.form.yes")),
                new Field.Option(NO, wording.text("submit.form.no")));
        return Field.oneOf(RECONCILED, wording.text("submit.form.reconciled"), options)
                .needed();
    }

    private Field date() {
        return Field.date(DATE, wording.text("submit.form.date")).hinted(wording.text("submit.form.date.hint"));
    }

    private Field reason() {
        return Field.text(REASON, wording.text("submit.form.reason"), REASON_LENGTH)
                .hinted(wording.text("submit.form.reason.hint"));
    }

    /** What the answers say, when they say enough: a day that has been, or a reason. */
    Optional<Reconciliation> said(Answers answers, LocalDate today) {
        Optional<Reconciliation> held = day(answers)
                .filter(day -> !day.isAfter(today))
                .filter(day -> !NO.equals(answers.text(RECONCILED)))
                .map(Reconciliation.Held::new);
        return held.or(() -> answers.given(REASON)
                .or(() -> answers.given("rest"))
                .filter(reason -> !YES.equals(answers.text(RECONCILED)))
                .filter(reason -> reason.length() <= REASON_LENGTH)
                .map(Reconciliation.NotHeld::new));
    }

    /** What is wrong with the answers, in words; empty when nothing was answered yet. */
    String fault(Answers answers, LocalDate today) {
        if (answers.given(DATE).isPresent() && day(answers).isEmpty()) {
            return wording.text("submit.date.unreadable", answers.text(DATE));
        }
        if (day(answers).filter(day -> day.isAfter(today)).isPresent()) {
            return wording.text("submit.date.future");
        }
        int reason =
                Math.max(answers.text(REASON).length(), answers.text("rest").length());
        if (reason > REASON_LENGTH) {
            return wording.text("submit.reason.tooLong", reason, REASON_LENGTH);
        }
        return switch (answers.text(RECONCILED)) {
            case YES -> wording.text("submit.date.missing");
            case NO -> wording.text("submit.reason.missing");
            default -> "";
        };
    }

    private static Optional<LocalDate> day(Answers answers) {
        return answers.given(DATE)
                .flatMap(written -> SPELLINGS.stream()
                        .flatMap(spelling -> parsed(written, spelling))
                        .findFirst());
    }

    private static Stream<LocalDate> parsed(String written, DateTimeFormatter spelling) {
        try {
            return Stream.of(LocalDate.parse(written.strip(), spelling));
        } catch (DateTimeException otherSpelling) {
            return Stream.empty();
        }
    }
}
