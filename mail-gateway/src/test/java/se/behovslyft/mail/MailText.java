package se.behovslyft.mail;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.UUID;

/** A mail written by hand: headers, and a body in UTF-8 text unless a header says otherwise. */
final class MailText {

    private final String sender;
    private final List<String> headers = new ArrayList<>();
    private String body = "";

    private MailText(String sender) {
        this.sender = sender;
    }

    /** A mail that the sender's domain vouches for. */
    static MailText from(String sender) {
        return unauthenticated(sender)
                .header(
                        "Authentication-Results",
                        PostOffice.SERVER + "; dmarc=pass header.from=" + sender.substring(sender.indexOf('@') + 1));
    }

    /** A mail that anyone may have sent. */
    static MailText unauthenticated(String sender) {
        return new MailText(sender)
                .header("Date", "Wed, 11 Mar 2026 08:30:00 +0100")
                .header("From", sender)
                .header("To", PostOffice.SERVICE)
                .header("Message-ID", "<" + UUID.randomUUID() + "@" + sender.substring(sender.indexOf('@') + 1) + ">")
                .header("MIME-Version", "1.0");
    }

    MailText subject(String subject) {
        return header("Subject", subject);
    }

    /** One more header; the same name may come several times. */
    MailText header(String name, String value) {
        headers.add(name + ": " + value);
        return this;
    }

    /** The same mail without that header. */
    MailText without(String name) {
        headers.removeIf(line -> line.startsWith(name + ":"));
        return this;
    }

    MailText body(String text) {
        body = text.replace("\n", "\r\n");
        return this;
    }

    /** The text with one file beside it. */
    MailText enclosing(String text, String name, byte[] content) {
        return header("Content-Type", "multipart/mixed; boundary=\"del\"").body("""
                --del
                Content-Type: text/plain; charset=utf-8

                %s
                --del
                Content-Type: application/octet-stream
                Content-Disposition: attachment; filename="%s"
                Content-Transfer-Encoding: base64

                %s
                --del--
                """.formatted(
                        text, name, Base64.getMimeEncoder(76, new byte[] {'\n'}).encodeToString(content)));
    }

    /** As it stands in the header. */
    String messageId() {
        return headers.stream()
                .filter(line -> line.startsWith("Message-ID: "))
                .map(line -> line.substring("Message-ID: ".length()))
                .findFirst()
                .orElseThrow();
    }

    String sender() {
        return sender;
    }

    byte[] bytes() {
        boolean saysType = headers.stream().anyMatch(line -> line.startsWith("Content-Type:"));
        String type = saysType ? "" : "Content-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: 8bit\r\n";
        return (String.join("\r\n", headers) + "\r\n" + type + "\r\n" + body).getBytes(StandardCharsets.UTF_8);
    }
}
