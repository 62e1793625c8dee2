package se.behovslyft.need;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The name of a need for ever, short and sayable: {@code O7-FYR-012} is need 12 of Fyrbodal in round 7.
 *
 * @param round the round's number, from 1
 * @param rss the RSS' code in capitals
 * @param number the running number, from 1
 */
public record NeedReference(int round, String rss, int number) {

    private static final Pattern SPELLING = Pattern.compile(
            "\\bO\\s?(\\d{1,4})\\s?-\\s?([A-ZÅÄÖ]{2,6})\\s?-\\s?(\\d{1,5})\\b",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** The first reference in a text, however it is spaced or cased. */
    public static Optional<NeedReference> in(String text) {
        Matcher found = SPELLING.matcher(text);
        return found.find()
                ? Optional.of(new NeedReference(
                        Integer.parseInt(found.group(1)),
                        found.group(2).toUpperCase(Locale.ROOT),
                        Integer.parseInt(found.group(3))))
                : Optional.empty();
    }

    @Override
    public String toString() {
        return "O%d-%s-%03d".formatted(round, rss, number);
    }
}
