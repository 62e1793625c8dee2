package se.behovslyft.workbook.sheet;

/** Ends the reading of a file from deep within; {@link SheetFile} makes a value of it. */
final class UnfitFile extends Exception {

    private final transient Unfit why;

    UnfitFile(Unfit why) {
        super(why.name(), null, false, false);
        this.why = why;
    }

    Unfit why() {
        return why;
    }
}
