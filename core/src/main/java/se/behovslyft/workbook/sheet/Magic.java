package se.behovslyft.workbook.sheet;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/** What a file is by its first bytes. */
enum Magic {
    /** Among much else: workbooks, and everything from OpenDocument. */
    ZIP("PK\u0003\u0004", "PK\u0005\u0006"),
    /** Office files of before 2007, and all that are protected by a password. */
    OLE("\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1"),
    PDF("%PDF"),
    PICTURE("\u0089PNG", "\u00ff\u00d8\u00ff", "GIF8", "II*\u0000", "MM\u0000*", "????ftyp", "RIFF????WEBP"),
    ARCHIVE("Rar!", "7z\u00bc\u00af", "\u001f\u008b"),
    RICH_TEXT("{\\rtf"),
    MARKUP("<", "\u00ef\u00bb\u00bf<"),
    NONE;

    private static final int LONGEST = 16;

    private final List<String> beginnings;

    /** @param beginnings a character for each byte; a question mark stands for any */
    Magic(String... beginnings) {
        this.beginnings = List.of(beginnings);
    }

    static Magic of(byte[] content) {
        String begins = new String(content, 0, Math.min(LONGEST, content.length), StandardCharsets.ISO_8859_1);
        return Arrays.stream(values())
                .filter(magic -> magic.beginnings.stream().anyMatch(beginning -> fits(begins, beginning)))
                .findFirst()
                .orElse(NONE);
    }

    private static boolean fits(String begins, String beginning) {
        if (begins.length() < beginning.length()) {
            return false;
        }
        for (int at = 0; at < beginning.length(); at++) {
            if (beginning.charAt(at) != '?' && beginning.charAt(at) != begins.charAt(at)) {
                return false;
            }
        }
        return true;
    }
}
