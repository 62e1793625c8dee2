package se.behovslyft.workbook.sheet;

import java.util.ArrayList;
import java.util.List;
import org.xml.sax.Attributes;

/** The texts that cells refer to by number. Formatting within a text and phonetic notes are left out. */
final class SharedTexts extends TextGatherer {

    private final List<String> texts = new ArrayList<>();
    private boolean phonetic;

    List<String> texts() {
        return texts;
    }

    @Override
    public void startElement(String uri, String name, String qName, Attributes attributes) {
        if (name.equals("rPh")) {
            phonetic = true;
        } else if (name.equals("t") && !phonetic) {
            gather();
        }
    }

    @Override
    public void endElement(String uri, String name, String qName) {
        switch (name) {
            case "rPh" -> phonetic = false;
            case "t" -> pause();
            case "si" -> texts.add(decoded(taken()));
            default -> {}
        }
    }
}
