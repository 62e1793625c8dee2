package se.behovslyft.workbook.sheet;

import java.util.List;
import java.util.Map;

/** What a file turned out to be. */
public sealed interface Opened {

    /**
     * A workbook, or a table of text as a workbook with one sheet.
     *
     * @param sheets in the order of the workbook, the hidden ones too
     * @param properties the workbook's custom properties
     */
    record Book(List<Sheet> sheets, Map<String, String> properties) implements Opened {
        public Book {
            sheets = List.copyOf(sheets);
            properties = Map.copyOf(properties);
        }
    }

    /** No rows can be had from it. */
    record Refused(Unfit why) implements Opened {}
}
