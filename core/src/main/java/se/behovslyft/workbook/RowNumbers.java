package se.behovslyft.workbook;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.behovslyft.need.NeedReference;
import se.behovslyft.wording.Wording;
import se.behovslyft.workbook.sheet.SheetRow;

/**
 * Which need a row is. What is written under Nr counts, since that is what the sender sees; the hidden row id only tells
 * whether the number is ours. Not for use by several threads.
 */
final class RowNumbers {

    /**
     * @param number empty for a new need
     * @param version empty when the number is not known to be ours
     */
    record Given(Optional<Integer> number, Optional<Integer> version) {
        boolean isKnown() {
            return number.isPresent();
        }
    }

    private static final Given NEW = new Given(Optional.empty(), Optional.empty());
    private static final Pattern NUMBER = Pattern.compile("(?i)(?:nr|nummer|#)?[.\\s]*(\\d{1,5})(?:[.,]0+)?[.)]?");
    private static final Pattern VERSION = Pattern.compile("\\d{1,6}");

    private final Wording wording;
    private final ColumnPlan plan;
    private final FoundHead head;
    private final Map<Integer, Integer> rowsByNumber = new HashMap<>();

    RowNumbers(Wording wording, ColumnPlan plan, FoundHead head) {
        this.wording = wording;
        this.plan = plan;
        this.head = head;
    }

    Given of(SheetRow row, List<String> remarks) {
        Given given = given(row, remarks);
        if (given.number().isEmpty()) {
            return given;
        }
        int number = given.number().get();
        Integer before = rowsByNumber.putIfAbsent(number, row.number());
        if (before != null) {
            remarks.add(wording.text("remark.number.twice", number, before));
            return NEW;
        }
        return given;
    }

    private Given given(SheetRow row, List<String> remarks) {
        Optional<NeedReference> hidden = NeedReference.in(plan.idOf(row)).filter(this::isOurs);
        Optional<Integer> column = plan.where(NeedColumn.NUMBER);
        String written = column.map(row::text).orElse("").strip();
        boolean isBlank =
                plan.columns().keySet().stream().allMatch(at -> row.text(at).isEmpty());
        if (column.isEmpty() || isBlank) {
            return hidden.map(id -> new Given(Optional.of(id.number()), version(row)))
                    .orElse(NEW);
        }
        if (written.isEmpty()) {
            return NEW;
        }
        Optional<Integer> number = number(written);
        if (number.isEmpty()) {
            remarks.add(wording.text("remark.number.unknown", RowReader.shortened(written)));
        }
        boolean isOurNumber = hidden.map(NeedReference::number).equals(number);
        return new Given(number, isOurNumber ? version(row) : Optional.empty());
    }

    private Optional<Integer> number(String written) {
        Optional<NeedReference> reference = NeedReference.in(written);
        if (reference.isPresent()) {
            return reference.filter(this::isOurs).map(NeedReference::number);
        }
        Matcher plain = NUMBER.matcher(written);
        return plain.matches()
                ? Optional.of(Integer.valueOf(plain.group(1))).filter(number -> number > 0)
                : Optional.empty();
    }

    /** Whether the reference belongs to the list that the file says it is. */
    private boolean isOurs(NeedReference reference) {
        boolean sameRound =
                head.round().map(round -> round == reference.round()).orElse(true);
        boolean sameRss = head.rssCode().map(reference.rss()::equalsIgnoreCase).orElse(true);
        return sameRound && sameRss;
    }

    private Optional<Integer> version(SheetRow row) {
        String written = plan.versionOf(row);
        return VERSION.matcher(written).matches() ? Optional.of(Integer.valueOf(written)) : Optional.empty();
    }
}
