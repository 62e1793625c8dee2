package se.behovslyft.workbook.sheet;

import java.util.List;

/**
 * A sheet, as far as it was kept.
 *
 * @param name as on its tab; empty for a table of text
 * @param hidden whether its tab is hidden
 * @param rows rows that are not blank, from the top, at most {@value #MOST_ROWS}
 * @param filled how many rows that are not blank there are in all
 * @param passedOver how many cells stand further to the right than {@value #MOST_COLUMNS} columns
 */
public record Sheet(String name, boolean hidden, List<SheetRow> rows, int filled, int passedOver) {

    /** Room for the rows that a template may have, its headings, and lines above them. */
    public static final int MOST_ROWS = 1_100;

    public static final int MOST_COLUMNS = 200;

    public Sheet {
        rows = List.copyOf(rows);
    }
}
