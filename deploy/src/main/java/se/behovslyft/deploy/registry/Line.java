package se.behovslyft.deploy.registry;

import java.util.Map;
import java.util.Optional;

/**
 * One row of one of the files.
 *
 * @param file its name
 * @param number the row as a spreadsheet counts, the headings being row 1
 * @param values the cells by column, without surrounding space
 */
record Line(String file, int number, Map<Column, String> values) {

    Line {
        values = Map.copyOf(values);
    }

    /** The cell, or empty. */
    String text(Column column) {
        return values.getOrDefault(column, "");
    }

    /** The cell, when something stands in it. */
    Optional<String> given(Column column) {
        return Optional.of(text(column)).filter(text -> !text.isEmpty());
    }
}
