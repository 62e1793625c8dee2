package se.behovslyft.mail;

import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * A mail as its reader gets it.
 *
 * @param text the plain text
 * @param html the HTML
 * @param files what is enclosed
 */
record ReceivedMail(MimeMessage message, String subject, String text, String html, List<File> files) {

    /** Something enclosed. */
    @SuppressWarnings("ArrayRecordComponent")
    record File(String name, byte[] content) {}

    static ReceivedMail of(MimeMessage message) {
        try {
            var parts = new Parts();
            parts.add(message);
            return new ReceivedMail(message, message.getSubject(), parts.text, parts.html, parts.files);
        } catch (MessagingException | IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A header on one line, or empty. */
    String header(String name) {
        try {
            String value = message.getHeader(name, "\n");
            return value == null ? "" : value.replaceAll("\\r?\\n[ \\t]+", " ");
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static final class Parts {

        private String text = "";
        private String html = "";
        private final List<File> files = new ArrayList<>();

        void add(Part part) throws MessagingException, IOException {
            if (part.getContent() instanceof Multipart all) {
                for (int i = 0; i < all.getCount(); i++) {
                    BodyPart one = all.getBodyPart(i);
                    add(one);
                }
            } else if (part.getFileName() != null) {
                files.add(new File(part.getFileName(), part.getInputStream().readAllBytes()));
            } else if (part.isMimeType("text/html")) {
                html = (String) part.getContent();
            } else {
                text = ((String) part.getContent()).replace("\r\n", "\n");
            }
        }
    }
}
