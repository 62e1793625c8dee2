package se.behovslyft.workbook;

import se.behovslyft.wording.Wording;

/**
 * Where things stand in the template; the writer puts them there and the reader looks there first. The visible columns
 * of the sheet Behov are those of {@link NeedColumn}, from the left.
 */
final class TemplateLayout {

    /** Raised when the layout changes in a way the reader must know of. */
    static final String VERSION = "1";

    /** The most needs one file may hold. */
    static final int MOST_NEEDS = 1_000;

    /** Hidden, right of the visible columns: which need and which text version the row shows. */
    static final int ROW_ID = NeedColumn.values().length;

    static final int ROW_VERSION = ROW_ID + 1;

    /** Names of what stands both among the custom properties and on the hidden sheet. */
    static final String STAMP_VERSION = "behovslyft-template";

    static final String STAMP_ROUND = "behovslyft-round";
    static final String STAMP_ROUND_ID = "behovslyft-round-id";
    static final String STAMP_RSS_CODE = "behovslyft-rss";
    static final String STAMP_RSS_ID = "behovslyft-rss-id";

    private TemplateLayout() {}

    static String readMe(Wording wording) {
        return wording.text("sheet.readme");
    }

    static String details(Wording wording) {
        return wording.text("sheet.details");
    }

    static String needs(Wording wording) {
        return wording.text("sheet.needs");
    }

    static String lists(Wording wording) {
        return wording.text("sheet.lists");
    }

    static String stamp(Wording wording) {
        return wording.text("sheet.stamp");
    }

    static String rowId(Wording wording) {
        return wording.text("column.row_id.label");
    }

    static String rowVersion(Wording wording) {
        return wording.text("column.row_version.label");
    }

    /** What marks a row that is only there to show how. */
    static String exampleMark(Wording wording) {
        return wording.text("example.mark");
    }
}
