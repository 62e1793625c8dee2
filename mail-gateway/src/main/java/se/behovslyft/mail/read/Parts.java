package se.behovslyft.mail.read;

import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.ContentType;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.ParseException;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import se.behovslyft.mail.inbox.Reason;
import se.behovslyft.mail.read.Letter.EnclosedFile;
import se.behovslyft.mail.read.Letter.Remark;

/** Goes through the parts of a mail and sorts what it finds. A part that cannot be read is a remark, not the end. */
final class Parts {

    private static final int MOST = 250;
    private static final int DEEPEST = 15;
    /** Each mail within a mail is a copy of all that is in it. */
    private static final int MOST_MAILS_WITHIN_MAILS = 3;

    private final StringBuilder plain = new StringBuilder();
    private final StringBuilder html = new StringBuilder();
    private final List<EnclosedFile> files = new ArrayList<>();
    private final List<Remark> remarks = new ArrayList<>();
    private int seen;

    private Parts() {}

    /**
     * @throws UnreadableMail when there are too many parts, or parts within parts
     */
    static Parts of(MimeMessage mail) {
        var parts = new Parts();
        parts.walk(mail, 0, 0);
        return parts;
    }

    /** The text written as text, when there is any; otherwise the HTML as text. */
    String text() {
        return Clean.text(plain.toString().isBlank() ? HtmlText.of(html.toString()) : plain.toString());
    }

    /** Where the links of the HTML lead. */
    List<String> links() {
        return HtmlText.links(html.toString());
    }

    List<EnclosedFile> files() {
        return files;
    }

    List<Remark> remarks() {
        return remarks;
    }

    private void walk(Part part, int depth, int mails) {
        seen++;
        if (seen > MOST || depth > DEEPEST || mails > MOST_MAILS_WITHIN_MAILS) {
            throw new UnreadableMail(Reason.TOO_INTRICATE);
        }
        PartName name = PartName.of(part, seen);
        try {
            switch (name.kind()) {
                case CONTAINER -> walkAll((Multipart) part.getContent(), depth + 1, mails);
                case MAIL -> walk((MimeMessage) part.getContent(), depth + 1, mails + 1);
                case TEXT -> plain.append(words(part)).append('\n');
                case HTML -> html.append(words(part)).append('\n');
                case FILE -> files.add(new EnclosedFile(name.file(), bytes(part)));
                case UNSEEN -> {}
                case PICTURE -> remark(Remark.Kind.PICTURE, name);
                case CALENDAR -> remark(Remark.Kind.CALENDAR, name);
                case WINMAIL -> remark(Remark.Kind.WINMAIL, name);
                case ENCRYPTED -> remark(Remark.Kind.ENCRYPTED, name);
            }
        } catch (UnreadableMail tooMuch) {
            throw tooMuch;
        } catch (MessagingException | IOException | RuntimeException broken) {
            remark(Remark.Kind.BROKEN, name);
        }
    }

    private void walkAll(Multipart parts, int depth, int mails) throws MessagingException {
        for (int i = 0; i < parts.getCount(); i++) {
            BodyPart part = parts.getBodyPart(i);
            walk(part, depth, mails);
        }
    }

    private void remark(Remark.Kind kind, PartName name) {
        remarks.add(new Remark(kind, name.file()));
    }

    private static String words(Part part) throws MessagingException, IOException {
        String charset = "";
        boolean flowed = false;
        try {
            ContentType type = new ContentType(String.valueOf(part.getContentType()));
            charset = said(type.getParameter("charset"));
            flowed = said(type.getParameter("format")).equalsIgnoreCase("flowed");
        } catch (ParseException unreadable) {
            // Then the bytes themselves must tell.
        }
        String words = Charsets.decode(bytes(part), charset);
        return flowed ? FlowedText.joined(words) : words;
    }

    private static String said(@org.jspecify.annotations.Nullable String parameter) {
        return parameter == null ? "" : parameter;
    }

    /** The content out of its transfer encoding; as it stands when nobody knows the encoding. */
    private static byte[] bytes(Part part) throws MessagingException, IOException {
        try (InputStream content = part.getInputStream()) {
            return content.readAllBytes();
        } catch (IOException | MessagingException unknownEncoding) {
            return switch (part) {
                case MimeBodyPart body -> body.getRawInputStream().readAllBytes();
                case MimeMessage mail -> mail.getRawInputStream().readAllBytes();
                default -> throw unknownEncoding;
            };
        }
    }
}
