package se.behovslyft.workbook.sheet;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;

/** A workbook's custom properties. */
final class CustomProperties extends TextGatherer {

    private final Map<String, String> found = new HashMap<>();
    private @Nullable String name;

    Map<String, String> found() {
        return Map.copyOf(found);
    }

    @Override
    public void startElement(String uri, String element, String qName, Attributes attributes) {
        if (element.equals("property")) {
            name = attributes.getValue("name");
            gather();
        }
    }

    @Override
    public void endElement(String uri, String element, String qName) {
        if (element.equals("property") && name != null) {
            found.put(name, taken().strip());
        }
    }
}
