package se.behovslyft.step2collection;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import se.behovslyft.need.Wordings;

/**
 * Free text as the beginning of a need: the first sentence becomes the title, the whole text the description. Lines that
 * are points of a list become one need each (S-25).
 */
final class Draft {

    private static final int TITLE = 120;
    private static final int FEWEST_WORDS = 5;
    private static final Pattern POINT = Pattern.compile("^\\s*(?:[-–•*]|\\d{1,2}[.)])\\s+(.+)$");
    private static final Pattern SENTENCE_END = Pattern.compile("(?<=[.!?])\\s+|\\R");

    private Draft() {}

    /** Whether a text is long enough to be meant as a need. */
    static boolean looksLikeNeed(String text) {
        String said = text.strip();
        return said.split("\\s+").length >= FEWEST_WORDS && !Character.isDigit(said.charAt(0))
                || !points(text).isEmpty();
    }

    static List<Wordings> of(String text) {
        List<String> points = points(text);
        return points.size() < 2
                ? List.of(one(text.strip()))
                : points.stream().map(Draft::one).toList();
    }

    private static List<String> points(String text) {
        List<String> points = new ArrayList<>();
        for (String line : text.lines().toList()) {
            var point = POINT.matcher(line);
            if (point.matches()) {
                points.add(point.group(1).strip());
            } else if (!points.isEmpty() && !line.isBlank()) {
                points.set(points.size() - 1, points.getLast() + "\n" + line.strip());
            }
        }
        return points;
    }

    private static Wordings one(String text) {
        String first = SENTENCE_END.split(text, 2)[0].strip().replaceFirst("[.]$", "");
        String title = first.length() <= TITLE ? first : shortened(first);
        return Wordings.of(title, text.replaceFirst("[.]$", "").equals(title) ? "" : text);
    }

    private static String shortened(String sentence) {
        int space = sentence.lastIndexOf(' ', TITLE - 1);
        return sentence.substring(0, space < TITLE / 2 ? TITLE - 1 : space).strip() + "…";
    }
}
