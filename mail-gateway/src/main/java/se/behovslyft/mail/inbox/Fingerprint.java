package se.behovslyft.mail.inbox;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetHeaders;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What makes two mails the same one: the Message-ID, and a digest of the content and of those headers that the sender wrote.
 * The traces that servers leave on the way are not counted, so that a mail that comes again by another way is the same.
 *
 * @param messageId with angle brackets; derived from the digest when the mail has none that can be used
 * @param digest SHA-256 in hexadecimal
 */
record Fingerprint(String messageId, String digest) {

    private static final List<String> WRITTEN_BY_SENDER =
            List.of("Message-ID", "Date", "From", "To", "Cc", "Subject", "In-Reply-To", "References", "Content-Type");
    private static final Pattern USABLE = Pattern.compile("<[\\x21-\\x7e&&[^<>]]{1,290}>");

    static Fingerprint of(byte[] raw) {
        InternetHeaders headers = headers(raw);
        MessageDigest sha = sha256();
        for (String name : WRITTEN_BY_SENDER) {
            sha.update((name + ":" + headers.getHeader(name, "\n") + "\n").getBytes(StandardCharsets.UTF_8));
        }
        int body = startOfBody(raw);
        sha.update(raw, body, raw.length - body);
        String digest = HexFormat.of().formatHex(sha.digest());
        return new Fingerprint(messageId(headers.getHeader("Message-ID", null), digest), digest);
    }

    private static String messageId(@Nullable String written, String digest) {
        String id = written == null ? "" : written.strip();
        return USABLE.matcher(id).matches() ? id : "<" + digest + "@without-message-id.invalid>";
    }

    private static InternetHeaders headers(byte[] raw) {
        try {
            return new InternetHeaders(new ByteArrayInputStream(raw), true);
        } catch (MessagingException unreadable) {
            return new InternetHeaders();
        }
    }

    /** After the first empty line; lines may end in LF alone. */
    private static int startOfBody(byte[] raw) {
        for (int i = 0; i + 1 < raw.length; i++) {
            if (raw[i] == '\n'
                    && (raw[i + 1] == '\n' || (raw[i + 1] == '\r' && i + 2 < raw.length && raw[i + 2] == '\n'))) {
                return i + 1;
            }
        }
        return raw.length;
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every JDK has SHA-256", e);
        }
    }
}
