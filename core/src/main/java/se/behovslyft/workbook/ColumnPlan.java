package se.behovslyft.workbook;

import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.behovslyft.workbook.sheet.Sheet;
import se.behovslyft.workbook.sheet.SheetRow;

/**
 * Which column of a sheet is which. Columns are numbered from 0.
 *
 * @param row the row of the headings as the sender sees it; 0 when there are none
 * @param columns the columns known
 * @param unknown the other columns that have a heading, with it
 * @param id where the hidden row id stands
 * @param version where the hidden text version stands
 * @param isInPlace whether the known columns stand where the template has them
 */
record ColumnPlan(
        int row,
        SortedMap<Integer, NeedColumn> columns,
        SortedMap<Integer, String> unknown,
        @Nullable Integer id,
        @Nullable Integer version,
        boolean isInPlace) {

    ColumnPlan {
        columns = Collections.unmodifiableSortedMap(columns);
        unknown = Collections.unmodifiableSortedMap(unknown);
    }

    /** The same, with the columns that have lost their heading, hold something, and stand where the template has them. */
    ColumnPlan completedByPlace(Sheet sheet) {
        if (!isInPlace) {
            return this;
        }
        SortedMap<Integer, NeedColumn> completed = new TreeMap<>(columns);
        for (NeedColumn column : NeedColumn.values()) {
            int at = column.ordinal();
            boolean isFree = !columns.containsKey(at) && !unknown.containsKey(at) && !columns.containsValue(column);
            if (isFree && needs(sheet).anyMatch(need -> !need.text(at).isEmpty())) {
                completed.put(at, column);
            }
        }
        return new ColumnPlan(row, completed, unknown, id, version, true);
    }

    /** The columns without a place in the template that hold something, with their headings, or empty. */
    SortedMap<Integer, String> extra(Sheet sheet) {
        SortedMap<Integer, String> extra = new TreeMap<>();
        needs(sheet)
                .flatMap(need -> need.cells().keySet().stream())
                .filter(at -> !columns.containsKey(at) && !at.equals(id) && !at.equals(version))
                .forEach(at -> extra.put(at, unknown.getOrDefault(at, "")));
        return extra;
    }

    Stream<SheetRow> needs(Sheet sheet) {
        return sheet.rows().stream().filter(need -> need.number() > row);
    }

    Optional<Integer> where(NeedColumn column) {
        return columns.entrySet().stream()
                .filter(entry -> entry.getValue() == column)
                .map(Map.Entry::getKey)
                .findFirst();
    }

    String idOf(SheetRow need) {
        return id == null ? "" : need.text(id);
    }

    String versionOf(SheetRow need) {
        return version == null ? "" : need.text(version);
    }
}
