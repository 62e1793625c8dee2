package se.behovslyft.bot.render;

import java.util.regex.Pattern;

/**
 * Writes what people wrote as the Markdown that cards understand, so that every sign stands there as it was written:
 * nothing becomes a link, a list or bold by accident or by intent.
 */
final class Markdown {

    /** What Markdown could take for its own wherever it stands. */
    private static final Pattern ANYWHERE = Pattern.compile("[\\\\`*_\\[\\]<>~&|]");

    /** What it takes for its own first on a line: headings, lists and numbered lists, underlining. */
    private static final Pattern FIRST_ON_LINE = Pattern.compile("^(\\d{1,9})([.)])|^([#+=-])");

    /** Cards fill in dates and times written {@code {{DATE(…)}}}. */
    private static final Pattern FUNCTION = Pattern.compile("\\{(?=\\{)");

    private Markdown() {}

    /** One line as it stands, whatever signs it holds. */
    static String escaped(String line) {
        String safe = ANYWHERE.matcher(line).replaceAll("\\\\$0");
        safe = FIRST_ON_LINE.matcher(safe).replaceFirst("$1\\\\$2$3");
        return FUNCTION.matcher(safe).replaceAll("{\\\\");
    }

    /** Words from one line, with more before them on the line. */
    static String escapedWithin(String words) {
        return FUNCTION.matcher(ANYWHERE.matcher(words).replaceAll("\\\\$0")).replaceAll("{\\\\");
    }

    static String bold(String words) {
        return "**" + escapedWithin(words) + "**";
    }
}
