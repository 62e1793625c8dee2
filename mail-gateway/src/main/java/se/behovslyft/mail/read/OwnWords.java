package se.behovslyft.mail.read;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * What the sender wrote this time, apart from the mail they answer and from the signature. What is taken away here is still
 * in the mail as it came.
 *
 * @param text their own words
 * @param quoted the mail they answer, without signs of quotation
 */
record OwnWords(String text, String quoted) {

    private static final Pattern QUOTED_LINE = Pattern.compile("^\\s{0,3}>+ ?.*");
    private static final Pattern SIGNS = Pattern.compile("^\\s{0,3}(?:> ?)+");
    private static final Pattern FROM_PHONE =
            Pattern.compile("(?iu)^(?:skickat från (?:min|outlook|mail|proton)|skickades från"
                    + "|sent from (?:my|outlook|mail)|hämta outlook för|skaffa outlook för|get outlook for).{0,80}$");
    private static final Pattern CLOSING = Pattern.compile(
            "(?U)^(?:(?i:m\\.?v\\.?h\\.?"
                    + "|(?:med )?(?:vänliga?|bästa|varma|trevliga) hälsning(?:ar)?|hälsningar|hälsn|hälsar)"
                    + "(?:[ ,/!.]+(?:från )?\\p{L}[\\p{L}-]*(?: \\p{L}[\\p{L}-]*)?)?[,.! ]*|/ ?\\p{Lu}[\\p{L}-]+(?: \\p{Lu}[\\p{L}-]+)?)$");
    private static final Pattern NO_SIGNATURE = Pattern.compile("(?iu)^(?:p\\.?s\\b|rad \\d|(?:nr )?\\d+ ?:).*");
    private static final int LONGEST_SIGNATURE = 14;

    /** Of a mail that answers another. */
    static OwnWords inAnswer(String text) {
        List<String> own = new ArrayList<>();
        List<String> quoted = new ArrayList<>();
        List<String> lines = text.lines().toList();
        for (int at = 0; at < lines.size(); at++) {
            int introduction = QuotedMail.introductionAt(lines, at);
            if (QuotedMail.beginsAt(lines, at) || (introduction > 0 && !isQuotedAfter(lines, at + introduction))) {
                quoted.addAll(lines.subList(at, lines.size()));
                break;
            }
            if (introduction > 0) {
                at += introduction - 1;
            } else if (QUOTED_LINE.matcher(lines.get(at)).matches()) {
                quoted.add(lines.get(at));
            } else {
                own.add(lines.get(at));
            }
        }
        return new OwnWords(unsigned(own), unquoted(quoted));
    }

    /** Of a mail that passes another on: all of it. */
    static OwnWords inForward(String text) {
        return new OwnWords(text.strip(), "");
    }

    OwnWords withoutLinks() {
        return new OwnWords(CloudLink.removedFrom(text), quoted);
    }

    private static boolean isQuotedAfter(List<String> lines, int at) {
        return lines.stream()
                .skip(at)
                .filter(line -> !line.isBlank())
                .findFirst()
                .filter(line -> QUOTED_LINE.matcher(line).matches())
                .isPresent();
    }

    private static String unquoted(List<String> lines) {
        return String.join(
                "\n",
                lines.stream().map(line -> SIGNS.matcher(line).replaceFirst("")).toList());
    }

    private static String unsigned(List<String> lines) {
        List<String> kept = lines.stream()
                .takeWhile(line -> !line.stripTrailing().equals("--"))
                .filter(line -> !FROM_PHONE.matcher(line.strip()).matches())
                .toList();
        int closing = lastClosing(kept);
        return String.join("\n", kept.subList(0, closing)).strip();
    }

    /** The line of "Med vänliga hälsningar" when only a signature follows it; otherwise the end. */
    private static int lastClosing(List<String> lines) {
        for (int at = lines.size() - 1; at >= 0; at--) {
            if (CLOSING.matcher(lines.get(at).strip()).matches()) {
                return isSignature(lines.subList(at + 1, lines.size())) ? at : lines.size();
            }
        }
        return lines.size();
    }

    private static boolean isSignature(List<String> lines) {
        List<String> written = lines.stream()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
        return written.size() <= LONGEST_SIGNATURE
                && written.stream().noneMatch(line -> NO_SIGNATURE.matcher(line).matches());
    }
}
