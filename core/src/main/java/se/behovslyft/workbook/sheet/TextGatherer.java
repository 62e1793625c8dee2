package se.behovslyft.workbook.sheet;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.xml.sax.helpers.DefaultHandler;

/** What the handlers of a workbook's parts have in common: the text of the element at hand. */
abstract class TextGatherer extends DefaultHandler {

    private static final int LONGEST_TEXT = 200_000;

    /** A character by its number, as the file format writes what XML cannot hold. */
    private static final Pattern BY_NUMBER = Pattern.compile("_x([0-9A-Fa-f]{4})_");

    private final StringBuilder text = new StringBuilder();
    private boolean gathering;

    final void gather() {
        gathering = true;
    }

    final void pause() {
        gathering = false;
    }

    /** What was gathered since the last time; nothing is gathered any more. */
    final String taken() {
        String taken = text.toString();
        text.setLength(0);
        gathering = false;
        return taken;
    }

    @Override
    public final void characters(char[] characters, int start, int length) {
        if (gathering && text.length() < LONGEST_TEXT) {
            text.append(characters, start, length);
        }
    }

    static String decoded(String written) {
        return written.contains("_x")
                ? BY_NUMBER
                        .matcher(written)
                        .replaceAll(number ->
                                Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(number.group(1), 16))))
                : written;
    }
}
