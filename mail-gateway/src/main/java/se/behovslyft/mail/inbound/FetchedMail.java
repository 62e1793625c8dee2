package se.behovslyft.mail.inbound;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Enumeration;
import se.behovslyft.mail.inbox.Arrival;

/** Fetches a mail from the server, never more of it than the limit. */
final class FetchedMail {

    private static final int MOST_HEADERS = 256 * 1024;

    private FetchedMail() {}

    /** @param largest the largest mail that is fetched whole, in bytes; of a larger one only the headers are */
    static Arrival fetch(MimeMessage mail, long largest) throws MessagingException, IOException {
        long size = mail.getSize();
        if (size > largest) {
            return headersOf(mail, size);
        }
        var bytes = new Bounded(largest);
        try {
            mail.writeTo(bytes);
            return Arrival.whole(bytes.content.toByteArray());
        } catch (Bounded.Full tooLarge) {
            // The server had not told the truth about its size, or nothing.
            return headersOf(mail, largest + 1);
        }
    }

    /** The headers alone. */
    static Arrival headersOf(MimeMessage mail, long size) throws MessagingException {
        var headers = new StringBuilder();
        Enumeration<String> lines = mail.getAllHeaderLines();
        while (lines.hasMoreElements() && headers.length() < MOST_HEADERS) {
            headers.append(lines.nextElement()).append("\r\n");
        }
        return new Arrival(headers.append("\r\n").toString().getBytes(StandardCharsets.UTF_8), size, false);
    }

    /** Takes bytes until there are too many. */
    private static final class Bounded extends OutputStream {

        /** There were too many. */
        private static final class Full extends IOException {
            private static final long serialVersionUID = 1L;
        }

        private final ByteArrayOutputStream content = new ByteArrayOutputStream(64 * 1024);
        private final long most;

        Bounded(long most) {
            this.most = most;
        }

        @Override
        public void write(int one) throws Full {
            write(new byte[] {(byte) one}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws Full {
            if (content.size() + (long) length > most) {
                throw new Full();
            }
            content.write(bytes, from, length);
        }
    }
}
