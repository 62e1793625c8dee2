package se.behovslyft.mail.read;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Recognises where a mail program has put the mail that is answered, in Swedish and English. */
final class QuotedMail {

    private static final Pattern ORIGINAL = Pattern.compile(
            "(?iu)^-{2,}\\s*(?:ursprungligt meddelande|originalmeddelande|original ?message|opprinnelig melding)\\s*-{2,}$");
    private static final Pattern RULE = Pattern.compile("^_{10,}$");
    private static final Pattern FROM = header("från|from|fra");
    private static final Pattern SENT = header("skickat|sent|datum|date|sendt");
    private static final Pattern TO = header("till|to|til|ämne|subject");
    private static final int LINES_OF_HEADER = 7;

    /** "Den tors 12 mars 2026 kl 10:12 skrev Anna …:", possibly broken over lines. */
    private static final Pattern DATED = Pattern.compile(
            "(?iu)^(?:den|on)\\s+(?:\\p{L}{2,8}[,.]?\\s+){0,2}\\d.{0,250}\\b(?:skrev|wrote)\\b.{0,200}:$");
    /** "12 mars 2026 kl. 10:12 skrev Anna …:" and "Anna skrev den 2026-03-12 10:12:". */
    private static final Pattern NAMED = Pattern.compile(
            "(?iu)^(?:\\d{1,2}\\s\\p{L}+\\.?\\s\\d{4}.{0,80}\\bskrev\\b.{0,200}|.{1,200}\\b(?:skrev|wrote)\\b(?: den| on)?,?\\s.{0,40}\\d{1,2}[:.]\\d{2}.{0,40}):$");

    private static final Pattern DATE_FIRST = Pattern.compile("(?iu)^(?:den|on)\\s+(?:\\p{L}{2,8}[,.]?\\s+){0,2}\\d");
    private static final int MOST_BROKEN = 3;

    private QuotedMail() {}

    /** Whether all from that line on is an earlier mail. */
    static boolean beginsAt(List<String> lines, int at) {
        String line = lines.get(at).strip();
        return ORIGINAL.matcher(line).matches()
                || isHeader(lines, at)
                || (RULE.matcher(line).matches()
                        && at + 1 < lines.size()
                        && isHeader(lines, nextWritten(lines, at + 1)));
    }

    /** How many lines from there on say who wrote what follows; 0 when they do not. */
    static int introductionAt(List<String> lines, int at) {
        if (NAMED.matcher(lines.get(at).strip()).matches()) {
            return 1;
        }
        return IntStream.rangeClosed(1, MOST_BROKEN)
                .filter(length -> at + length <= lines.size())
                .filter(length -> DATED.matcher(joined(lines, at, length)).matches())
                .filter(length -> IntStream.range(at + 1, at + length)
                        .noneMatch(next ->
                                DATE_FIRST.matcher(lines.get(next).strip()).find()))
                .findFirst()
                .orElse(0);
    }

    private static boolean isHeader(List<String> lines, int at) {
        if (at >= lines.size() || !FROM.matcher(lines.get(at).strip()).find()) {
            return false;
        }
        List<String> next = lines.subList(at + 1, Math.min(lines.size(), at + LINES_OF_HEADER));
        return next.stream().anyMatch(line -> SENT.matcher(line.strip()).find())
                && next.stream().anyMatch(line -> TO.matcher(line.strip()).find());
    }

    private static int nextWritten(List<String> lines, int from) {
        int at = from;
        while (at < lines.size() && lines.get(at).isBlank()) {
            at++;
        }
        return at;
    }

    private static String joined(List<String> lines, int at, int length) {
        return String.join(
                " ", lines.subList(at, at + length).stream().map(String::strip).toList());
    }

    private static Pattern header(String words) {
        return Pattern.compile("(?iu)^[*_]*(?:" + words + ")[*_]*\\s*:");
    }
}
