package se.behovslyft.deploy.demo.mailbox;

import jakarta.mail.BodyPart;
import jakarta.mail.Header;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeUtility;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** Opens a mail's file. What cannot be decoded is shown as it stands, since any mail can be sent to the demo. */
final class Letters {

    private static final List<String> OF_INTEREST = List.of(
            "From",
            "To",
            "Cc",
            "Reply-To",
            "Subject",
            "Date",
            "Message-ID",
            "In-Reply-To",
            "References",
            "Thread-Topic",
            "Auto-Submitted",
            "List-Unsubscribe");

    private final StringBuilder text = new StringBuilder();
    private final StringBuilder html = new StringBuilder();
    private final List<Letter.Enclosure> enclosures = new ArrayList<>();

    private Letters() {}

    static Letter open(Path file) {
        try (InputStream content = Files.newInputStream(file)) {
            var message = new MimeMessage(null, content);
            var parts = new Letters();
            parts.add(message);
            return new Letter(
                    header(message, "From"),
                    header(message, "Subject"),
                    headers(message),
                    parts.text.toString(),
                    parts.html.toString(),
                    parts.enclosures);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (MessagingException e) {
            throw new IllegalStateException("A mail of the demo cannot be opened", e);
        }
    }

    private void add(Part part) throws MessagingException, IOException {
        if (part.isMimeType("multipart/*") && part.getContent() instanceof Multipart several) {
            for (int i = 0; i < several.getCount(); i++) {
                BodyPart one = several.getBodyPart(i);
                add(one);
            }
        } else if (isFile(part)) {
            enclosures.add(new Letter.Enclosure(
                    fileName(part), mediaType(part), part.getInputStream().readAllBytes()));
        } else if (part.isMimeType("text/html")) {
            html.append(content(part));
        } else {
            text.append(content(part));
        }
    }

    private static boolean isFile(Part part) throws MessagingException {
        return Part.ATTACHMENT.equalsIgnoreCase(part.getDisposition())
                || part.getFileName() != null
                || !part.isMimeType("text/*");
    }

    private static String content(Part part) throws MessagingException, IOException {
        try {
            return String.valueOf(part.getContent());
        } catch (UnsupportedEncodingException e) {
            return new String(part.getInputStream().readAllBytes(), StandardCharsets.ISO_8859_1);
        }
    }

    private static String fileName(Part part) throws MessagingException {
        return Optional.ofNullable(part.getFileName()).map(Letters::decoded).orElse("del");
    }

    private static String mediaType(Part part) throws MessagingException {
        return part.getContentType().split(";", 2)[0].strip();
    }

    private static List<Letter.Header> headers(MimeMessage message) throws MessagingException {
        List<Header> all = Collections.list(message.getAllHeaders());
        return OF_INTEREST.stream()
                .flatMap(name -> all.stream().filter(header -> header.getName().equalsIgnoreCase(name)))
                .map(header -> new Letter.Header(header.getName(), decoded(header.getValue())))
                .toList();
    }

    private static String header(MimeMessage message, String name) throws MessagingException {
        return Optional.ofNullable(message.getHeader(name, ", "))
                .map(Letters::decoded)
                .orElse("");
    }

    private static String decoded(String value) {
        try {
            return MimeUtility.decodeText(MimeUtility.unfold(value));
        } catch (UnsupportedEncodingException e) {
            return value;
        }
    }
}
