package se.behovslyft.deploy.demo.post;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetHeaders;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import se.behovslyft.deploy.demo.stage.DemoSettings;

/**
 * What everyone has received, as files: a folder for each address, an {@code .eml} for each mail. A mail is here before
 * the mail server has accepted it, so that killing the process loses none. Safe for use by many threads.
 */
@Component
@Profile("demo")
public class MailFiles {

    private static final Pattern SAFE_ADDRESS = Pattern.compile("[\\p{L}\\d][\\p{L}\\d@._+-]*");

    private final Path folder;
    private final Clock clock;
    private final AtomicInteger numbers = new AtomicInteger();

    MailFiles(DemoSettings settings, Clock clock) {
        this.folder = settings.folder().resolve("mail");
        this.clock = clock;
    }

    /** Everyone who has received something. */
    public List<String> owners() {
        return Files.isDirectory(folder)
                ? list(folder).map(one -> one.getFileName().toString()).sorted().toList()
                : List.of();
    }

    /** What somebody has received, newest first. */
    public List<KeptMail> of(String owner) {
        return isOwner(owner)
                ? list(folder.resolve(owner))
                        .flatMap(file -> KeptMail.in(owner, file).stream())
                        .sorted(Comparator.comparing(KeptMail::name).reversed())
                        .toList()
                : List.of();
    }

    /** The mail of that name. */
    public Optional<KeptMail> find(String owner, String name) {
        return of(owner).stream().filter(mail -> mail.name().equals(name)).findFirst();
    }

    /** Its Message-ID with angle brackets, or empty. */
    public String messageId(KeptMail mail) {
        try (InputStream content = Files.newInputStream(mail.file())) {
            return Objects.requireNonNullElse(new InternetHeaders(content).getHeader("Message-ID", null), "");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (MessagingException e) {
            return "";
        }
    }

    /** Keeps a mail. When it returns, the mail is a file. */
    KeptMail keep(String address, MimeMessage message) {
        String owner = address.toLowerCase(Locale.ROOT);
        if (!SAFE_ADDRESS.matcher(owner).matches()) {
            throw new IllegalArgumentException("No mail is taken to such an address");
        }
        try {
            Path home = Files.createDirectories(folder.resolve(owner));
            Path file = home.resolve(KeptMail.fileName(clock.instant(), numbers.incrementAndGet()));
            Path unfinished = file.resolveSibling(file.getFileName() + ".part");
            try (OutputStream out = Files.newOutputStream(unfinished)) {
                message.writeTo(out, ReadMarks.OUR_HEADERS);
            }
            Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
            return KeptMail.in(owner, file).orElseThrow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (MessagingException e) {
            throw new IllegalStateException("A mail could not be written to a file", e);
        }
    }

    /** Notes that its reader has marked it as read. */
    void markRead(KeptMail mail) {
        try {
            Files.createFile(mail.readMark());
        } catch (FileAlreadyExistsException alreadyRead) {
            return;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private boolean isOwner(String owner) {
        return SAFE_ADDRESS.matcher(owner).matches() && Files.isDirectory(folder.resolve(owner));
    }

    private static Stream<Path> list(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
