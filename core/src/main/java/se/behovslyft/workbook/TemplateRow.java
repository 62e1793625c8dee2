package se.behovslyft.workbook;

import java.util.Map;
import java.util.Optional;

/**
 * A need as a row of a template.
 *
 * @param number its running number; empty for a need that is not stored yet
 * @param version the text version the cells show, from 1; 0 without a number
 * @param cells as people read them, see {@link NeedColumns#cells}; absent is blank, and NUMBER is not read
 */
public record TemplateRow(Optional<Integer> number, int version, Map<NeedColumn, String> cells) {

    public TemplateRow {
        cells = Map.copyOf(cells);
    }

    /** A stored need. */
    public static TemplateRow of(int number, int version, Map<NeedColumn, String> cells) {
        return new TemplateRow(Optional.of(number), version, cells);
    }

    /** A need written in by hand, as it stands in a file that is sent in for the first time. */
    public static TemplateRow written(Map<NeedColumn, String> cells) {
        return new TemplateRow(Optional.empty(), 0, cells);
    }
}
