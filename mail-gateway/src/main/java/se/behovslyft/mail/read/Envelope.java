package se.behovslyft.mail.read;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.InternetHeaders;
import java.io.ByteArrayInputStream;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.behovslyft.notification.MailThread;

/** The headers of a mail. Reading them never fails: what cannot be read is absent. Immutable. */
public final class Envelope {

    private static final Pattern MESSAGE_ID = Pattern.compile("<[^<>\\s]{1,400}>");
    private static final int LONGEST_HEADER = 20_000;
    private static final int LONGEST_CHAIN = 40;
    private static final int LONGEST_SUBJECT = 250;
    private static final int LONGEST_ADDRESS = 320;

    private final InternetHeaders headers;

    private Envelope(InternetHeaders headers) {
        this.headers = headers;
    }

    /** The headers that a mail begins with. */
    public static Envelope of(byte[] raw) {
        try {
            return new Envelope(new InternetHeaders(new ByteArrayInputStream(raw)));
        } catch (MessagingException unreadable) {
            return new Envelope(new InternetHeaders());
        }
    }

    /** The topmost header of that name, on one line. */
    public Optional<String> first(String name) {
        return all(name).stream().findFirst();
    }

    /** Every header of that name, topmost first, each on one line. */
    public List<String> all(String name) {
        @Nullable String[] found = headers.getHeader(name);
        return found == null
                ? List.of()
                : Arrays.stream(found)
                        .map(String::valueOf)
                        .map(value -> value.substring(0, Math.min(value.length(), LONGEST_HEADER)))
                        .map(value -> value.replaceAll("[\\r\\n\\t ]+", " ").strip())
                        .toList();
    }

    /** Whether there is a header whose name begins so. */
    public boolean hasHeaderLike(String beginning) {
        String wanted = beginning.toLowerCase(Locale.ROOT);
        var all = headers.getAllHeaders();
        while (all.hasMoreElements()) {
            if (all.nextElement().getName().toLowerCase(Locale.ROOT).startsWith(wanted)) {
                return true;
            }
        }
        return false;
    }

    /** The addresses it says it comes from, in lower case. */
    public List<String> senders() {
        return all("From").stream()
                .flatMap(from -> addresses(from).stream())
                .distinct()
                .toList();
    }

    /** The one address it says it comes from. */
    public Optional<String> sender() {
        List<String> senders = senders();
        return senders.size() == 1 ? Optional.of(senders.getFirst()) : Optional.empty();
    }

    /** With angle brackets, or empty. */
    public String messageId() {
        return first("Message-ID")
                .flatMap(value -> ids(value).stream().findFirst())
                .orElse("");
    }

    /** The mails before this one in the thread, oldest first. */
    public List<String> references() {
        Set<String> chain = new LinkedHashSet<>();
        all("References").forEach(line -> chain.addAll(ids(line)));
        all("In-Reply-To").forEach(line -> chain.addAll(ids(line)));
        List<String> oldestFirst = List.copyOf(chain);
        return oldestFirst.subList(Math.max(0, oldestFirst.size() - LONGEST_CHAIN), oldestFirst.size());
    }

    /** What the sender wrote as subject, on one line, without characters that nobody can write. */
    public String subject() {
        String decoded = first("Subject").map(EncodedText::decode).orElse("");
        String line = Clean.line(decoded);
        return line.length() > LONGEST_SUBJECT ? line.substring(0, LONGEST_SUBJECT) + "…" : line;
    }

    /**
     * What an answer needs to land in the same thread.
     *
     * @param subject the subject to go on with
     */
    public MailThread thread(String subject) {
        return new MailThread(
                messageId(),
                references(),
                subject,
                first("Thread-Index").orElse(""),
                first("Thread-Topic").map(EncodedText::decode).map(Clean::line).orElse(""));
    }

    private static List<String> ids(String text) {
        return MESSAGE_ID.matcher(text).results().map(MatchResult::group).toList();
    }

    private static List<String> addresses(String header) {
        try {
            return Arrays.stream(InternetAddress.parseHeader(header, false))
                    .filter(address -> !address.isGroup())
                    .map(InternetAddress::getAddress)
                    .map(address -> String.valueOf(address).strip().toLowerCase(Locale.ROOT))
                    .filter(address -> address.contains("@") && address.length() <= LONGEST_ADDRESS)
                    .toList();
        } catch (AddressException unreadable) {
            return List.of();
        }
    }
}
