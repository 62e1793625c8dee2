package se.behovslyft.deploy.demo.post;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/**
 * A mail that somebody has received: a file whose name tells when, {@code 20261121T191512123Z-0007.eml}. An empty file
 * beside it, {@code 20261121T191512123Z-0007.read}, tells that its reader has marked it as read.
 *
 * @param owner the address it was delivered to
 * @param name what it is called among the owner's mails
 * @param receivedAt when
 * @param file where it lies
 */
public record KeptMail(String owner, String name, Instant receivedAt, Path file) {

    private static final String MAIL = ".eml";
    private static final String READ = ".read";
    private static final DateTimeFormatter STAMP =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmssSSS'Z'").withZone(ZoneOffset.UTC);

    static String fileName(Instant receivedAt, int number) {
        return "%s-%04d%s".formatted(STAMP.format(receivedAt), number, MAIL);
    }

    /** The mail in that file, when it is one of ours. */
    static Optional<KeptMail> in(String owner, Path file) {
        String fileName = file.getFileName().toString();
        if (!fileName.endsWith(MAIL)) {
            return Optional.empty();
        }
        String name = fileName.substring(0, fileName.length() - MAIL.length());
        try {
            return Optional.of(new KeptMail(owner, name, STAMP.parse(name.split("-")[0], Instant::from), file));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    /** Whether its reader has marked it as read. */
    boolean isRead() {
        return Files.exists(readMark());
    }

    Path readMark() {
        return file.resolveSibling(name + READ);
    }
}
