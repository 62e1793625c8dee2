package se.behovslyft.mail.read;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Headers and file names as people wrote them, out of RFC 2047. Looser than the RFC: encoded words may touch other text and
 * may split a letter in two, as many programs do, and a header may hold bare letters in UTF-8.
 */
final class EncodedText {

    private static final Pattern WORD = Pattern.compile("=\\?([^?\\s*]+)(?:\\*[^?\\s]*)?\\?([bBqQ])\\?([^?]*)\\?=");
    private static final Pattern SPACE_BETWEEN = Pattern.compile("(?<=\\?=)\\s+(?==\\?[^?\\s]+\\?[bBqQ]\\?)");
    private static final Pattern RUN = Pattern.compile("(?:=\\?[^?\\s]+\\?[bBqQ]\\?[^?]*\\?=)+");

    private EncodedText() {}

    /** @param header as Jakarta Mail gives it: bytes beyond ASCII stand as the letters with those numbers */
    static String decode(String header) {
        return RUN.matcher(SPACE_BETWEEN.matcher(bare(header)).replaceAll(""))
                .replaceAll(run -> Matcher.quoteReplacement(words(run.group())));
    }

    private static String bare(String header) {
        boolean isBytes = header.chars().allMatch(letter -> letter <= 0xff);
        return isBytes ? Charsets.decode(header.getBytes(StandardCharsets.ISO_8859_1), "") : header;
    }

    /** Words side by side: their bytes together, then letters. */
    private static String words(String run) {
        var text = new StringBuilder();
        var bytes = new ByteArrayOutputStream();
        String charset = "";
        for (MatchResult word : WORD.matcher(run).results().toList()) {
            if (!word.group(1).equalsIgnoreCase(charset)) {
                text.append(Charsets.decode(bytes.toByteArray(), charset));
                bytes.reset();
                charset = word.group(1);
            }
            bytes.writeBytes(word.group(2).equalsIgnoreCase("b") ? base64(word.group(3)) : quoted(word.group(3)));
        }
        return text.append(Charsets.decode(bytes.toByteArray(), charset)).toString();
    }

    private static byte[] base64(String word) {
        return Base64.getMimeDecoder().decode(word.replaceAll("[^A-Za-z0-9+/]", ""));
    }

    private static byte[] quoted(String word) {
        var bytes = new ByteArrayOutputStream();
        for (int i = 0; i < word.length(); i++) {
            char letter = word.charAt(i);
            if (letter == '=' && hex(word, i + 1) >= 0) {
                bytes.write(hex(word, i + 1));
                i += 2;
            } else if (letter == '_') {
                bytes.write(' ');
            } else {
                bytes.writeBytes(String.valueOf(letter).getBytes(StandardCharsets.UTF_8));
            }
        }
        return bytes.toByteArray();
    }

    /** The value of two hexadecimal digits, or -1. */
    private static int hex(String text, int at) {
        if (at + 2 > text.length()) {
            return -1;
        }
        int high = Character.digit(text.charAt(at), 16);
        int low = Character.digit(text.charAt(at + 1), 16);
        return high < 0 || low < 0 ? -1 : high * 16 + low;
    }
}
