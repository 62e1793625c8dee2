package se.behovslyft.workbook;

import java.util.List;

/** What came out of a file that somebody sent as a template. */
public sealed interface Reading {

    /**
     * Rows were found. Nothing is stored by that, and nothing in the file is passed over without a note or a remark.
     *
     * @param head whom the file says it was made for
     * @param rows rows that hold something, in the order of the file; there may be none
     * @param notes about the file as a whole and the rows that were passed over, worded
     */
    record Rows(FoundHead head, List<ReadRow> rows, List<Note> notes) implements Reading {
        public Rows {
            rows = List.copyOf(rows);
            notes = List.copyOf(notes);
        }
    }

    /**
     * It cannot be read as a template.
     *
     * @param reason why, for those who count
     * @param sentence why and what to do, worded for the sender
     */
    record Unreadable(Reason reason, String sentence) implements Reading {}

    /** Why a file cannot be read. Stored by name. */
    enum Reason {
        EMPTY,
        TOO_LARGE,
        /** It would unpack to more than an honest file does. */
        SWOLLEN,
        PASSWORD,
        MACROS,
        /** An Excel file, but in a format from before 2007 or a binary one. */
        OLD_EXCEL,
        WORD,
        OPEN_DOCUMENT,
        PDF,
        PICTURE,
        ARCHIVE,
        /** Something else that is neither a workbook nor a table of text. */
        OTHER_KIND,
        DAMAGED,
        TOO_MANY_ROWS,
        /** A workbook or a table, but not with the columns of the template. */
        NO_HEADINGS
    }
}
