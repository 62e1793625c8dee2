package se.behovslyft.deploy.registry;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;
import se.behovslyft.wording.Wording;

/** The words of the bundle that stand for a value of ours, under {@code registry.<place>.<value>}. */
@Component
class Words {

    private final Wording wording;

    Words(Wording wording) {
        this.wording = wording;
    }

    /** The value that a word stands for. */
    <T extends Enum<T>> Optional<T> meaning(String place, Class<T> values, String word) {
        return Arrays.stream(values.getEnumConstants())
                .filter(value -> word(place, value).equals(word.toLowerCase(Locale.ROOT)))
                .findFirst();
    }

    /** All words that can stand in that place, as one text. */
    <T extends Enum<T>> String all(String place, Class<T> values) {
        List<String> words = Arrays.stream(values.getEnumConstants())
                .map(value -> word(place, value))
                .toList();
        return String.join(", ", words);
    }

    private <T extends Enum<T>> String word(String place, T value) {
        return wording.text("registry." + place + "." + value.name());
    }
}
