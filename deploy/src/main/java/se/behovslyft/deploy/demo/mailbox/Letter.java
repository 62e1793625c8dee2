package se.behovslyft.deploy.demo.mailbox;

import java.util.List;
import java.util.Optional;

/**
 * A mail as it is shown.
 *
 * @param from who sent it, decoded
 * @param subject decoded
 * @param headers the headers of interest, in order
 * @param text the plain part, or empty
 * @param html the HTML part, or empty; never trusted
 * @param enclosures the files in it
 */
record Letter(String from, String subject, List<Header> headers, String text, String html, List<Enclosure> enclosures) {

    /** A header and what it says, decoded. */
    record Header(String name, String value) {}

    /** A file in a mail. The content is not copied. What a page asks for must be public. */
    @SuppressWarnings("ArrayRecordComponent")
    record Enclosure(String name, String mediaType, byte[] content) {

        public long kilobytes() {
            return Math.max(1, Math.round(content.length / 1024.0));
        }
    }

    Letter {
        headers = List.copyOf(headers);
        enclosures = List.copyOf(enclosures);
    }

    Optional<Enclosure> enclosure(int index) {
        return index >= 0 && index < enclosures.size() ? Optional.of(enclosures.get(index)) : Optional.empty();
    }
}
