package se.behovslyft.workbook.sheet;

import java.util.ArrayList;
import java.util.List;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/** Which sheets a workbook has. */
final class WorkbookIndex extends DefaultHandler {

    /** @param relation the id by which the workbook refers to the sheet's part */
    record Entry(String name, boolean hidden, String relation) {}

    private final List<Entry> sheets = new ArrayList<>();
    private boolean countsFrom1904;

    List<Entry> sheets() {
        return List.copyOf(sheets);
    }

    /** Old workbooks from a Mac count their days from 1904. */
    boolean countsFrom1904() {
        return countsFrom1904;
    }

    @Override
    public void startElement(String uri, String name, String qName, Attributes attributes) {
        if (name.equals("workbookPr")) {
            String value = attributes.getValue("date1904");
            countsFrom1904 = "1".equals(value) || "true".equals(value);
        }
        if (name.equals("sheet")) {
            String title = attributes.getValue("name");
            String state = attributes.getValue("state");
            boolean hidden = state != null && !state.equals("visible");
            sheets.add(new Entry(title == null ? "" : title, hidden, relation(attributes)));
        }
    }

    /** The attribute's namespace differs between dialects; its local name is the same. */
    private static String relation(Attributes attributes) {
        for (int at = 0; at < attributes.getLength(); at++) {
            if (attributes.getLocalName(at).equals("id")) {
                return attributes.getValue(at);
            }
        }
        return "";
    }
}
