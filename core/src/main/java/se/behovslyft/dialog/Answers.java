package se.behovslyft.dialog;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a person answers to an intent: the fields of a form, what a button carries, or the places of a phrase. A phrase, a
 * button and a row of the template are the same thing to an intent.
 *
 * @param intent the name of the intent
 * @param values by field key; absent and blank mean the same
 */
public record Answers(String intent, Map<String, String> values) {

    public Answers {
        values = Map.copyOf(values);
    }

    /** The value without surrounding space, or empty. */
    public String text(String key) {
        return values.getOrDefault(key, "").strip();
    }

    /** The value, when one was given. */
    public Optional<String> given(String key) {
        return Optional.of(text(key)).filter(text -> !text.isEmpty());
    }

    /** Whether there is an answer to the field at all, even a blank one. */
    public boolean holds(String key) {
        return values.containsKey(key);
    }

    /** The numbers of a value such as {@code 1,3,5–8}, in the order written, without repetition. */
    public List<Integer> numbers(String key) {
        return NumberList.parse(text(key));
    }

    /** The same answers with one more. */
    public Answers with(String key, String value) {
        var more = new HashMap<>(values);
        more.put(key, value);
        return new Answers(intent, more);
    }
}
