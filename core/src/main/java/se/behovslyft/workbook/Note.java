package se.behovslyft.workbook;

import java.util.Optional;

/**
 * Something to tell the sender about the file.
 *
 * @param row the row of the sheet it is about, as the sender sees it
 * @param sentence worded; may quote the file, unguarded
 */
public record Note(Kind kind, Optional<Integer> row, String sentence) {

    /** What it is about. */
    public enum Kind {
        /** A row marked EXEMPEL was passed over. */
        EXAMPLE,
        /** A column that the template does not have; its values stand among the remarks of the rows. */
        EXTRA_COLUMN,
        /** Another sheet also looks like a list of needs and was not read. */
        OTHER_SHEET,
        /** A column had lost its heading and was known by its place. */
        BY_PLACE
    }
}
