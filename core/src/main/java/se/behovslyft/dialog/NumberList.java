package se.behovslyft.dialog;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Numbers as people write them: {@code 1, 3 och 5–8}. */
final class NumberList {

    private static final Pattern PART = Pattern.compile("(\\d{1,5})(?:\\s*[-–—]\\s*(\\d{1,5}))?");

    /** Far more than any list holds; what lies beyond is no number of anything. */
    private static final int LONGEST_RANGE = 10_000;

    private NumberList() {}

    static List<Integer> parse(String text) {
        Set<Integer> numbers = new LinkedHashSet<>();
        Matcher part = PART.matcher(text);
        while (part.find()) {
            int from = Integer.parseInt(part.group(1));
            int to = part.group(2) == null ? from : Integer.parseInt(part.group(2));
            IntStream.rangeClosed(from, Math.min(to, from + LONGEST_RANGE)).forEach(numbers::add);
        }
        return List.copyOf(numbers);
    }
}
