package se.behovslyft.workbook.sheet;

/** Why no rows can be had from a file. */
public enum Unfit {
    EMPTY,
    TOO_LARGE,
    /** It unpacks to far more than it should, or into far too many parts. */
    SWOLLEN,
    PASSWORD,
    MACROS,
    OLD_EXCEL,
    WORD,
    OPEN_DOCUMENT,
    PDF,
    PICTURE,
    ARCHIVE,
    OTHER_KIND,
    DAMAGED
}
