package se.behovslyft.workbook;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.behovslyft.need.SourceKind;
import se.behovslyft.wording.Wording;

/** The words people write for the options, in any case and inflection that the bundle knows. Immutable. */
final class Vocabulary {

    /** Where an option may end and a remark of one's own begin: {@code Nätverksmöte, 12 mars} or {@code Ja (alla)}. */
    private static final Pattern BREAK = Pattern.compile("\\s*[(,;:/\\n]\\s*|\\s+[–—-]\\s+|\\s+(?=\\d)|\\.\\s+");

    private static final int LONGEST_OPTION = 200;
    private static final String BEFORE = " \"'”’*•–—-";
    private static final String AFTER = " \"'”’*.,:;!";

    private static final Pattern WORD_GAP = Pattern.compile("[\\s,;:/()]+");

    private final Map<Class<?>, Map<String, Enum<?>>> words = new HashMap<>();

    Vocabulary(Wording wording) {
        Arrays.stream(NeedColumn.values())
                .flatMap(column -> column.options().stream())
                .forEach(kind -> words.put(kind, wordsOf(kind, wording)));
    }

    private static Map<String, Enum<?>> wordsOf(Class<? extends Enum<?>> kind, Wording wording) {
        Map<String, Enum<?>> known = new HashMap<>();
        for (Enum<?> option : kind.getEnumConstants()) {
            String key = labelKey(option);
            Stream.concat(Stream.of(option.name(), wording.text(key)), wording.listOrNone(key + ".synonyms").stream())
                    .forEach(word -> known.put(normal(word), option));
        }
        return Map.copyOf(known);
    }

    static String labelKey(Enum<?> option) {
        return "option." + option.getDeclaringClass().getSimpleName() + "." + option.name();
    }

    /** The option whose word the whole text is. */
    Optional<Enum<?>> exactly(Class<?> kind, String written) {
        return Optional.ofNullable(words.getOrDefault(kind, Map.of()).get(normal(written)));
    }

    /**
     * The option a text begins with, and what is written after it. A text that names two options leaves the choice open:
     * nobody's decision is guessed.
     */
    Optional<Beginning> beginning(Class<?> kind, String written) {
        Optional<Enum<?>> whole = exactly(kind, written);
        if (whole.isPresent()) {
            return whole.map(option -> new Beginning(option, ""));
        }
        Matcher gap = BREAK.matcher(written).region(0, Math.min(written.length(), LONGEST_OPTION));
        Optional<Beginning> longest = Optional.empty();
        while (gap.find()) {
            String rest = written.substring(gap.end());
            longest = exactly(kind, written.substring(0, gap.start()))
                    .map(option -> new Beginning(option, unwrapped(rest, gap.group())))
                    .or(keeping(longest));
        }
        return longest.filter(found -> namesNoOther(kind, found));
    }

    private static Supplier<Optional<Beginning>> keeping(Optional<Beginning> found) {
        return () -> found;
    }

    private static String unwrapped(String rest, String gap) {
        String kept = rest.strip();
        return gap.contains("(") && kept.endsWith(")") ? kept.substring(0, kept.length() - 1) : kept;
    }

    private boolean namesNoOther(Class<?> kind, Beginning found) {
        Set<Enum<?>> named = WORD_GAP.splitAsStream(found.rest())
                .flatMap(word -> exactly(kind, word).stream())
                .collect(Collectors.toSet());
        named.remove(found.option());
        boolean asks = kind != SourceKind.class && found.rest().contains("?");
        return named.isEmpty() && !asks;
    }

    /** Lower case, one space between words, no surrounding quotes or closing punctuation; a question mark is kept. */
    static String normal(String text) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFC)
                .toLowerCase(Locale.forLanguageTag("sv"))
                .replace('_', ' ')
                .replaceAll("[\\s\\u00a0]+", " ");
        int from = 0;
        int to = plain.length();
        while (from < to && BEFORE.indexOf(plain.charAt(from)) >= 0) {
            from++;
        }
        while (to > from && AFTER.indexOf(plain.charAt(to - 1)) >= 0) {
            to--;
        }
        return plain.substring(from, to);
    }

    /**
     * An option, and what was written after it.
     *
     * @param rest without surrounding space, or empty
     */
    record Beginning(Enum<?> option, String rest) {}
}
