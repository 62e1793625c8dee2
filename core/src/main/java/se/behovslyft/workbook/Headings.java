package se.behovslyft.workbook;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.behovslyft.wording.Wording;
import se.behovslyft.workbook.sheet.Sheet;
import se.behovslyft.workbook.sheet.SheetRow;

/** Knows the columns by their headings: as in the template, as people rename them, and at last by their place. */
final class Headings {

    /** Titles and logotypes may stand above the headings. */
    private static final int LAST_ROW_LOOKED_AT = 20;

    /** So many columns in their place, and the others may be known by theirs. */
    private static final int ENOUGH_IN_PLACE = 3;

    private static final int LONGEST_HEADING = 300;

    private final Map<String, NeedColumn> labels = new HashMap<>();
    private final Map<String, NeedColumn> others = new HashMap<>();
    private final String rowId;
    private final String rowVersion;
    private final String needWord;

    Headings(NeedColumns columns, Wording wording) {
        for (NeedColumn column : NeedColumn.values()) {
            labels.put(normal(columns.label(column)), column);
            columns.synonyms(column).forEach(synonym -> others.put(normal(synonym), column));
        }
        rowId = normal(TemplateLayout.rowId(wording));
        rowVersion = normal(TemplateLayout.rowVersion(wording));
        needWord = wording.text("headings.need");
    }

    /** The row of the sheet that names the most columns of the template, when there is one that can be trusted. */
    Optional<ColumnPlan> find(Sheet sheet) {
        return sheet.rows().stream()
                .filter(row -> row.number() <= LAST_ROW_LOOKED_AT)
                .flatMap(row -> Stream.of(plan(row)).filter(plan -> isTrusted(plan, row)))
                .max(Comparator.comparingInt((ColumnPlan plan) -> plan.columns().size())
                        .thenComparing(Comparator.comparingInt(ColumnPlan::row).reversed()));
    }

    /** The columns by their place alone, for a sheet of ours whose headings are gone. */
    static ColumnPlan byPlaceAlone() {
        return new ColumnPlan(0, new TreeMap<>(), new TreeMap<>(), null, null, true);
    }

    /** A single heading of ours among others is trusted when it speaks of needs: many lists have a title. */
    private boolean isTrusted(ColumnPlan plan, SheetRow row) {
        Optional<Integer> need = plan.where(NeedColumn.TITLE).or(() -> plan.where(NeedColumn.DESCRIPTION));
        boolean isEnough = plan.columns().size() > 1
                || plan.unknown().isEmpty()
                || need.filter(at -> normal(row.text(at)).contains(needWord)).isPresent();
        return plan.isInPlace() || (need.isPresent() && isEnough);
    }

    private ColumnPlan plan(SheetRow row) {
        SortedMap<Integer, NeedColumn> found = new TreeMap<>();
        SortedMap<Integer, String> unknown = new TreeMap<>(row.cells());
        Integer id = take(unknown, rowId);
        Integer version = take(unknown, rowVersion);
        for (boolean exactly : List.of(true, false)) {
            new TreeMap<>(unknown)
                    .forEach((at, heading) -> known(heading, exactly)
                            .filter(column -> !found.containsValue(column))
                            .ifPresent(column -> {
                                found.put(at, column);
                                unknown.remove(at);
                            }));
        }
        long inPlace = found.entrySet().stream()
                .filter(entry -> entry.getValue().ordinal() == entry.getKey())
                .count();
        boolean isInPlace = inPlace >= ENOUGH_IN_PLACE && inPlace * 2 > found.size();
        return new ColumnPlan(row.number(), found, unknown, id, version, isInPlace);
    }

    private static @Nullable Integer take(SortedMap<Integer, String> headings, String wanted) {
        Optional<Integer> at = headings.entrySet().stream()
                .filter(entry -> normal(entry.getValue()).equals(wanted))
                .map(Map.Entry::getKey)
                .findFirst();
        at.ifPresent(headings::remove);
        return at.orElse(null);
    }

    private Optional<NeedColumn> known(String heading, boolean exactly) {
        if (heading.length() > LONGEST_HEADING) {
            return Optional.empty();
        }
        if (exactly) {
            return Optional.ofNullable(labels.get(normal(heading)));
        }
        return forms(heading)
                .flatMap(form -> Stream.of(labels, others).map(names -> names.get(normal(form))))
                .filter(column -> column != null)
                .findFirst();
    }

    /** The heading whole, without what stands in brackets, and up to the first line break, dash or colon. */
    private static Stream<String> forms(String heading) {
        String withoutBrackets = heading.replaceAll("\\([^)]*\\)", " ");
        String beginning = Arrays.stream(withoutBrackets.split("[\\n:]|\\s[–—-]\\s"))
                .filter(part -> !part.isBlank())
                .findFirst()
                .orElse("");
        return Stream.of(heading, withoutBrackets, beginning);
    }

    static String normal(String heading) {
        return Vocabulary.normal(heading.replaceAll("[?*:.]", " ")).strip();
    }
}
