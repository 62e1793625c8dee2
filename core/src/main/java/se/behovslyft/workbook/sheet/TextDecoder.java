package se.behovslyft.workbook.sheet;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/**
 * Text out of bytes whose encoding nobody says: by its mark, else UTF-8 when it can be that, else as Swedish Windows
 * programs write.
 */
final class TextDecoder {

    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final char MARK = '\ufeff';

    private TextDecoder() {}

    static String decode(byte[] content) throws UnfitFile {
        String text = text(content);
        String unmarked = !text.isEmpty() && text.charAt(0) == MARK ? text.substring(1) : text;
        if (unmarked.chars().anyMatch(TextDecoder::isNeverText)) {
            throw new UnfitFile(Unfit.OTHER_KIND);
        }
        return unmarked;
    }

    private static String text(byte[] content) {
        if (begins(content, 0xff, 0xfe) || hasBlankBytesAt(content, 1)) {
            return new String(content, StandardCharsets.UTF_16LE);
        }
        if (begins(content, 0xfe, 0xff) || hasBlankBytesAt(content, 0)) {
            return new String(content, StandardCharsets.UTF_16BE);
        }
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(content))
                    .toString();
        } catch (CharacterCodingException e) {
            return new String(content, WINDOWS);
        }
    }

    private static boolean begins(byte[] content, int first, int second) {
        return content.length >= 2 && (content[0] & 0xff) == first && (content[1] & 0xff) == second;
    }

    /** In UTF-16, most bytes at the one or the other place of each pair are zero when the text is European. */
    private static boolean hasBlankBytesAt(byte[] content, int place) {
        int pairs = Math.min(content.length, 2_000) / 2;
        int blank = 0;
        for (int pair = 0; pair < pairs; pair++) {
            blank += content[2 * pair + place] == 0 ? 1 : 0;
        }
        return pairs > 2 && blank > pairs / 2;
    }

    private static boolean isNeverText(int character) {
        return character < ' ' && "\t\n\u000b\f\r".indexOf(character) < 0;
    }
}
