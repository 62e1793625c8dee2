package se.behovslyft.dialog;

import java.util.List;
import java.util.regex.Pattern;

/** Greetings before, and the closing after, what a person wants. */
final class Courtesy {

    private static final Pattern GREETING =
            Pattern.compile("(?iu)(hej( på er| alla| igen)?|hejsan|hallå|god (morgon|dag|kväll)|tack)[\\s!,.]*");
    private static final Pattern CLOSING = Pattern.compile(
            "(?iu)(mvh|m\\.?v\\.?h\\.?|(med )?(vänliga?|bästa) hälsning(ar)?|hälsningar|/\\s?\\p{Lu}.*|--)\\b?.*");

    private Courtesy() {}

    /** The lines that are neither greeting nor closing, without blank ones. */
    static List<String> without(String text) {
        return text.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .takeWhile(line -> !CLOSING.matcher(line).matches())
                .filter(line -> !GREETING.matcher(line).matches())
                .toList();
    }
}
