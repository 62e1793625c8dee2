package se.behovslyft.workbook.sheet;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A row that is not blank.
 *
 * @param number as the reader of the sheet sees it, from 1
 * @param cells by column from 0, as shown in the sheet; blank cells are left out
 * @param errors by column from 0, the cells whose formula failed: what stands there instead, e.g. {@code #REF!}
 */
public record SheetRow(int number, SortedMap<Integer, String> cells, SortedMap<Integer, String> errors) {

    public SheetRow {
        cells = Collections.unmodifiableSortedMap(new TreeMap<>(cells));
        errors = Collections.unmodifiableSortedMap(new TreeMap<>(errors));
    }

    /** What stands in the column, or empty. */
    public String text(int column) {
        return cells.getOrDefault(column, "");
    }
}
