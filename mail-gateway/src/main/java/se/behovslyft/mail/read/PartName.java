package se.behovslyft.mail.read;

import jakarta.mail.MessagingException;
import jakarta.mail.Part;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a part is, by what the mail says of it.
 *
 * @param file its name as a file; made up when it has none
 */
record PartName(Kind kind, String file) {

    enum Kind {
        CONTAINER,
        MAIL,
        TEXT,
        HTML,
        FILE,
        UNSEEN,
        PICTURE,
        CALENDAR,
        WINMAIL,
        ENCRYPTED
    }

    /** Signatures that vouch for a mail, and visiting cards: no person thinks of them as enclosed. */
    private static final Set<String> UNSEEN = Set.of(
            "application/pkcs7-signature",
            "application/x-pkcs7-signature",
            "application/pgp-signature",
            "text/vcard",
            "text/x-vcard",
            "text/x-amp-html");

    private static final Set<String> ENCRYPTED =
            Set.of("application/pkcs7-mime", "application/x-pkcs7-mime", "application/pgp-encrypted");
    private static final int LONGEST_NAME = 120;

    /** @param number the part's place in the mail, for one without a name */
    static PartName of(Part part, int number) {
        String type = type(part);
        String name = name(part);
        String shown = name.isEmpty() ? "bilaga-" + number + ending(type) : name;
        return new PartName(kind(part, type, name), shown);
    }

    private static Kind kind(Part part, String type, String name) {
        if (type.startsWith("multipart/")) {
            return Kind.CONTAINER;
        }
        if (type.equals("message/rfc822")) {
            return Kind.MAIL;
        }
        if (UNSEEN.contains(type)) {
            return Kind.UNSEEN;
        }
        if (type.equals("application/ms-tnef") || name.equalsIgnoreCase("winmail.dat")) {
            return Kind.WINMAIL;
        }
        if (ENCRYPTED.contains(type) || name.toLowerCase(Locale.ROOT).endsWith(".p7m")) {
            return Kind.ENCRYPTED;
        }
        return content(part, type, name);
    }

    private static Kind content(Part part, String type, String name) {
        if (type.startsWith("image/")) {
            // Outlook and Apple put the logotype of a signature in the mail with a number, or "inline".
            return isHeader(part, "Content-ID") || "inline".equals(disposition(part)) ? Kind.UNSEEN : Kind.PICTURE;
        }
        if (type.equals("text/calendar")) {
            return Kind.CALENDAR;
        }
        boolean isBody = name.isEmpty() && !"attachment".equals(disposition(part));
        if (isBody && type.equals("text/html")) {
            return Kind.HTML;
        }
        return isBody && (type.startsWith("text/") || type.isEmpty()) ? Kind.TEXT : Kind.FILE;
    }

    private static String type(Part part) {
        try {
            String declared = part.getContentType();
            return declared == null
                    ? "text/plain"
                    : declared.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
        } catch (MessagingException unreadable) {
            return "";
        }
    }

    private static String name(Part part) {
        try {
            return clean(part.getFileName());
        } catch (MessagingException unreadable) {
            return "";
        }
    }

    /** Without folders, so that a name is never a path. */
    private static String clean(@Nullable String written) {
        if (written == null) {
            return "";
        }
        String name = Clean.line(EncodedText.decode(written)).replaceAll(".*[/\\\\]", "");
        return name.length() > LONGEST_NAME ? name.substring(name.length() - LONGEST_NAME) : name;
    }

    private static String disposition(Part part) {
        try {
            String said = part.getDisposition();
            return said == null ? "" : said.toLowerCase(Locale.ROOT);
        } catch (MessagingException unreadable) {
            return "";
        }
    }

    private static boolean isHeader(Part part, String name) {
        try {
            return part.getHeader(name) != null;
        } catch (MessagingException unreadable) {
            return false;
        }
    }

    private static String ending(String type) {
        return switch (type) {
            case "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet" -> ".xlsx";
            case "application/vnd.oasis.opendocument.spreadsheet" -> ".ods";
            case "text/csv" -> ".csv";
            case "application/pdf" -> ".pdf";
            default -> "";
        };
    }
}
