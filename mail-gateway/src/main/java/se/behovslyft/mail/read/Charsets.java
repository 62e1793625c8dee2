package se.behovslyft.mail.read;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Bytes as letters, whatever the mail says about them. What calls itself ASCII or ISO-8859-1 is often Windows-1252 or UTF-8,
 * and what says nothing is one of the two; bytes that are right in UTF-8 with letters beyond ASCII are hardly anything else.
 */
final class Charsets {

    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final Set<String> CLAIMS_LITTLE = Set.of(
            "",
            "us-ascii",
            "ascii",
            "ansi_x3.4-1968",
            "iso-8859-1",
            "iso8859-1",
            "iso_8859-1",
            "latin1",
            "unknown-8bit",
            "x-unknown",
            "8bit",
            "default_charset");

    private Charsets() {}

    static String decode(byte[] bytes, String declared) {
        String name = declared.strip().replace("\"", "").toLowerCase(Locale.ROOT);
        Charset wanted = CLAIMS_LITTLE.contains(name) ? StandardCharsets.UTF_8 : known(name);
        return strictly(bytes, wanted).orElseGet(() -> new String(bytes, WINDOWS));
    }

    private static Charset known(String name) {
        try {
            return Charset.forName(name);
        } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
            return StandardCharsets.UTF_8;
        }
    }

    private static Optional<String> strictly(byte[] bytes, Charset charset) {
        try {
            return Optional.of(
                    charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
        } catch (CharacterCodingException wrong) {
            return Optional.empty();
        }
    }
}
