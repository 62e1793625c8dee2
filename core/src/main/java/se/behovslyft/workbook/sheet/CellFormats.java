package se.behovslyft.workbook.sheet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.poi.ss.usermodel.BuiltinFormats;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/** How numbers and dates are shown, as in a Swedish Excel. Not for use by several threads. */
final class CellFormats extends DefaultHandler {

    /** The formats that each country shows in its own way: Sweden in that of the standard. */
    private static final Map<Integer, String> SWEDISH = Map.of(14, "yyyy-mm-dd", 22, "yyyy-mm-dd hh:mm");

    private static final int LONGEST_FORMAT = 255;

    private final DataFormatter formatter = new DataFormatter(Locale.forLanguageTag("sv-SE"));
    private final Map<Integer, String> own = new HashMap<>();
    private final List<Integer> byStyle = new ArrayList<>();
    private final boolean countsFrom1904;
    private boolean inCellStyles;

    CellFormats(boolean countsFrom1904) {
        this.countsFrom1904 = countsFrom1904;
    }

    @Override
    public void startElement(String uri, String name, String qName, Attributes attributes) {
        if (name.equals("numFmt") && attributes.getValue("formatCode") != null) {
            own.put(number(attributes.getValue("numFmtId")), attributes.getValue("formatCode"));
        } else if (name.equals("cellXfs")) {
            inCellStyles = true;
        } else if (name.equals("xf") && inCellStyles) {
            byStyle.add(number(attributes.getValue("numFmtId")));
        }
    }

    @Override
    public void endElement(String uri, String name, String qName) {
        if (name.equals("cellXfs")) {
            inCellStyles = false;
        }
    }

    /** The number as shown; as it is stored where the format makes no sense. */
    String shown(String stored, int style) {
        int id = style >= 0 && style < byStyle.size() ? byStyle.get(style) : 0;
        String builtIn = SWEDISH.getOrDefault(id, BuiltinFormats.getBuiltinFormat(id));
        String format = own.getOrDefault(id, builtIn == null ? "General" : builtIn);
        if (format.length() > LONGEST_FORMAT) {
            return stored;
        }
        try {
            return formatter.formatRawCellContents(Double.parseDouble(stored.strip()), id, format, countsFrom1904);
        } catch (RuntimeException e) {
            // The formatter promises nothing about formats that Excel itself would refuse.
            return stored;
        }
    }

    private static int number(String written) {
        return written == null || !written.matches("\\d{1,6}") ? 0 : Integer.parseInt(written);
    }
}
