package se.behovslyft.dialog;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One way to say an intent. Places stand in braces: {@code {numbers}}, {@code {rows}}, {@code {number}}, {@code {rest}}, or a word list of
 * the bundle. A colon in the phrase may be left out by the person. Immutable.
 */
final class Phrase {

    private static final int FLAGS = Pattern.DOTALL | Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    private static final Pattern PLACE = Pattern.compile("\\{(\\w+)}");
    private static final String NUMBERS = "\\d[\\d\\s,;&–—-]*(?:\\s*och\\s*\\d[\\d–—-]*)*";

    private final Pattern pattern;
    private final List<String> places;
    private final boolean hasPlaces;
    private final String wording;

    private Phrase(String wording, Pattern pattern, List<String> places) {
        this.wording = wording;
        this.pattern = pattern;
        this.places = places;
        this.hasPlaces = !places.isEmpty();
    }

    /** @param wordLists the words of each place that is a list, each leading to the value it stands for */
    static Phrase of(String wording, Map<String, Map<String, String>> wordLists) {
        var regex = new StringBuilder();
        List<String> places = new ArrayList<>();
        Matcher place = PLACE.matcher(wording);
        int end = 0;
        while (place.find()) {
            regex.append(literal(wording.substring(end, place.start())));
            regex.append('(').append(pattern(place.group(1), wordLists)).append(')');
            places.add(place.group(1));
            end = place.end();
        }
        regex.append(literal(wording.substring(end)));
        return new Phrase(wording, Pattern.compile(regex.toString(), FLAGS), places);
    }

    boolean hasPlaces() {
        return hasPlaces;
    }

    String wording() {
        return wording;
    }

    /** The values of its places, when the whole text is this phrase. */
    Optional<Map<String, String>> match(String text, Map<String, Map<String, String>> wordLists) {
        Matcher matcher = pattern.matcher(text);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        Map<String, String> values = new HashMap<>();
        for (int i = 0; i < places.size(); i++) {
            String found = matcher.group(i + 1).strip();
            values.put(
                    places.get(i),
                    wordLists.getOrDefault(places.get(i), Map.of()).getOrDefault(found, found));
        }
        return Optional.of(values);
    }

    private static String literal(String text) {
        return Pattern.compile("\\s*:\\s*|\\s+|[^\\s:]+")
                .matcher(text)
                .replaceAll(part -> Matcher.quoteReplacement(
                        part.group().isBlank()
                                ? "\\s+"
                                : part.group().strip().equals(":") ? "\\s*:?\\s*" : Pattern.quote(part.group())));
    }

    private static String pattern(String place, Map<String, Map<String, String>> wordLists) {
        return switch (place) {
            case "numbers", "rows" -> NUMBERS;
            case "number" -> "\\d{1,5}";
            case "rest" -> ".+";
            case "reference" -> "O\\s?\\d{1,4}\\s?-\\s?\\p{L}{2,6}\\s?-\\s?\\d{1,5}";
            case "date" -> "[\\d/-]+(?:\\s\\p{L}+)?(?:\\s\\d{4})?";
            default ->
                wordLists.containsKey(place)
                        ? String.join(
                                "|",
                                wordLists.get(place).keySet().stream()
                                        .sorted((a, b) -> b.length() - a.length())
                                        .map(Pattern::quote)
                                        .toList())
                        : "\\S+";
        };
    }
}
