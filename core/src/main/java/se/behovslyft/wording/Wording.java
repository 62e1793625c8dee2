package se.behovslyft.wording;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * Gives Swedish text by key. A missing key is a fault of ours and throws
 * {@link org.springframework.context.NoSuchMessageException}: a person shall never read a key.
 *
 * <p>Safe for use by many threads.
 */
@Component
public final class Wording {

    /** The language of the product (S-04). */
    public static final Locale SWEDISH = Locale.forLanguageTag("sv-SE");

    private final MessageSource texts;

    Wording(MessageSource texts) {
        this.texts = texts;
    }

    /**
     * The text with its places filled in.
     *
     * @param key where the text stands in the bundles
     * @param values what {0}, {1} … stand for; integers are written without thousands separators
     */
    public String text(String key, Object... values) {
        return texts.getMessage(key, asWords(values), SWEDISH);
    }

    /** The text of a key that may be absent, or the given text. */
    public String textOr(String key, String otherwise) {
        String found = texts.getMessage(key, null, "", SWEDISH);
        return found == null || found.isEmpty() ? otherwise : found;
    }

    /** A text that is a list: its parts stand between vertical bars in the bundle. */
    public List<String> list(String key) {
        return Arrays.stream(text(key).split("\\|")).map(String::strip).toList();
    }

    /** The parts of a list that may be absent; then none. */
    public List<String> listOrNone(String key) {
        String found = textOr(key, "");
        return found.isEmpty()
                ? List.of()
                : Arrays.stream(found.split("\\|")).map(String::strip).toList();
    }

    private static Object[] asWords(Object[] values) {
        return Arrays.stream(values)
                .map(value -> value instanceof Integer || value instanceof Long ? value : String.valueOf(value))
                .toArray();
    }
}
