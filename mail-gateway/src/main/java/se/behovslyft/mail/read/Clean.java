package se.behovslyft.mail.read;

import java.nio.charset.Charset;
import java.text.Normalizer;

/** Takes out of a text what no person wrote and no database takes. */
final class Clean {

    private static final Charset WINDOWS = Charset.forName("windows-1252");

    private Clean() {}

    /**
     * The text with line feeds alone, composed letters, and no control characters. Control characters 80–9F are what
     * becomes of Windows' quotation marks and dashes in a text that calls itself ISO-8859-1; they become what was meant.
     */
    static String text(String raw) {
        var clean = new StringBuilder(raw.length());
        raw.replace("\r\n", "\n").replace('\r', '\n').codePoints().forEach(point -> append(clean, point));
        return Normalizer.normalize(clean, Normalizer.Form.NFC);
    }

    /** The same on one line. */
    static String line(String raw) {
        return text(raw).replaceAll("\\s+", " ").strip();
    }

    private static void append(StringBuilder clean, int point) {
        if (point >= 0x80 && point <= 0x9f) {
            String meant = new String(new byte[] {(byte) point}, WINDOWS);
            clean.append(meant.equals("\ufffd") ? "" : meant);
        } else if (point == '\n' || point == '\t') {
            clean.appendCodePoint(point);
        } else if (point == 0xa0) {
            clean.append(' ');
        } else if (!isUnwritable(point)) {
            clean.appendCodePoint(point);
        }
    }

    /** Other control characters, halves of a pair, and the invisible marks that mail programs strew. */
    private static boolean isUnwritable(int point) {
        return Character.isISOControl(point)
                || Character.getType(point) == Character.SURROGATE
                || point == 0xfeff
                || point == 0x200b
                || (point >= 0x202a && point <= 0x202e)
                || (point >= 0x2066 && point <= 0x2069);
    }
}
