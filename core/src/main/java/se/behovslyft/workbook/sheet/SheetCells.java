package se.behovslyft.workbook.sheet;

import java.util.List;
import org.apache.poi.ss.util.CellReference;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;

/** The cells of a sheet as shown. Of a formula, what it came to when the file was saved. */
final class SheetCells extends TextGatherer {

    private static final int MOST_DIGITS = 9;

    private final List<String> texts;
    private final CellFormats formats;
    private final RowCollector collector = new RowCollector();

    private int row;
    private int column = -1;
    private String type = "";
    private int style;
    private boolean phonetic;

    SheetCells(List<String> texts, CellFormats formats) {
        this.texts = texts;
        this.formats = formats;
    }

    Sheet sheet(String name, boolean hidden) {
        return collector.sheet(name, hidden);
    }

    @Override
    public void startElement(String uri, String name, String qName, Attributes attributes) {
        switch (name) {
            case "row" -> {
                row = number(attributes.getValue("r"), row + 1);
                column = -1;
            }
            case "c" -> startCell(attributes);
            case "rPh" -> phonetic = true;
            case "v" -> gather();
            case "t" -> {
                if (!phonetic) {
                    gather();
                }
            }
            default -> {}
        }
    }

    private void startCell(Attributes attributes) {
        String place = attributes.getValue("r");
        column = place == null ? column + 1 : columnOf(place);
        type = attributes.getValue("t") == null ? "n" : attributes.getValue("t");
        style = number(attributes.getValue("s"), 0);
    }

    private static int columnOf(String place) {
        int letters = 0;
        while (letters < place.length() && Character.isLetter(place.charAt(letters))) {
            letters++;
        }
        // Excel's last column is XFD.
        boolean isColumn = letters > 0 && letters <= 3;
        return isColumn ? CellReference.convertColStringToIndex(place.substring(0, letters)) : Sheet.MOST_COLUMNS;
    }

    private static int number(@Nullable String written, int otherwise) {
        if (written == null || written.isEmpty() || written.length() > MOST_DIGITS) {
            return otherwise;
        }
        int number = 0;
        for (int at = 0; at < written.length(); at++) {
            int digit = Character.digit(written.charAt(at), 10);
            if (digit < 0) {
                return otherwise;
            }
            number = 10 * number + digit;
        }
        return number;
    }

    @Override
    public void endElement(String uri, String name, String qName) {
        switch (name) {
            case "rPh" -> phonetic = false;
            case "v", "t" -> pause();
            case "c" -> endCell(taken());
            case "row" -> collector.endRow(row);
            default -> {}
        }
    }

    private void endCell(String stored) {
        if (stored.isEmpty()) {
            return;
        }
        switch (type) {
            case "s" -> collector.cell(column, shared(stored));
            case "str", "inlineStr", "d" -> collector.cell(column, decoded(stored));
            // The words that a Swedish Excel shows.
            case "b" -> collector.cell(column, stored.strip().equals("0") ? "FALSKT" : "SANT");
            case "e" -> collector.error(column, stored);
            default -> collector.cell(column, collector.keeps(column) ? formats.shown(stored, style) : stored);
        }
    }

    private String shared(String stored) {
        int at = number(stored.strip(), -1);
        return at >= 0 && at < texts.size() ? texts.get(at) : "";
    }
}
