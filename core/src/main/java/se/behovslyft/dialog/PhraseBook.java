package se.behovslyft.dialog;

import java.text.Normalizer;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import se.behovslyft.wording.Wording;

/** Which intents a text can mean. Built once from the bundles; the words of a place stand under {@code place.<name>}. */
@Component
class PhraseBook {

    private record Entry(Intent intent, Phrase phrase) {}

    private static final int SHORTEST_WITH_TYPO = 5;
    private static final Pattern CLOSING = Pattern.compile("\\s*[.!?]+$");

    private final List<Entry> entries;
    private final Map<String, Map<String, String>> wordLists;

    PhraseBook(ObjectProvider<Intent> intents, Wording wording) {
        wordLists = wordLists(wording);
        entries = intents.stream()
                .flatMap(intent -> wording.listOrNone("intent." + intent.name() + ".phrases").stream()
                        .map(phrase -> new Entry(intent, Phrase.of(normal(phrase), wordLists))))
                .sorted(Comparator.comparing(entry -> entry.phrase().hasPlaces()))
                .toList();
    }

    /**
     * What the text can mean: the intents that have it as a phrase, each with the values of its places, the exact phrases
     * first; with at most a slip of the finger when none has it exactly. The same words may mean one thing to an RSS and
     * another to SKR.
     */
    List<Answers> meanings(String text) {
        String said = tidy(text);
        return Stream.of(exactly(said), exactly(CLOSING.matcher(said).replaceAll("")))
                .filter(meanings -> !meanings.isEmpty())
                .findFirst()
                .orElseGet(() -> almost(normal(text)));
    }

    private List<Answers> exactly(String said) {
        return entries.stream()
                .flatMap(entry -> entry.phrase().match(said, wordLists).stream()
                        .map(values -> new Answers(entry.intent().name(), values)))
                .toList();
    }

    private List<Answers> almost(String said) {
        return said.length() < SHORTEST_WITH_TYPO
                ? List.of()
                : entries.stream()
                        .filter(entry -> !entry.phrase().hasPlaces())
                        .filter(entry -> entry.phrase().wording().length() >= SHORTEST_WITH_TYPO)
                        .filter(entry -> Typo.isOneSlip(said, entry.phrase().wording()))
                        .map(entry -> new Answers(entry.intent().name(), Map.of()))
                        .toList();
    }

    /** Composed letters and one space between words; the words themselves are kept as written. */
    private static String tidy(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC)
                .replace('\u00a0', ' ')
                .replaceAll("[ \\t]+", " ")
                .strip();
    }

    /** Tidy, in lower case and without closing punctuation: what is compared. */
    static String normal(String text) {
        return CLOSING.matcher(tidy(text)).replaceAll("").toLowerCase(Wording.SWEDISH);
    }

    private static Map<String, Map<String, String>> wordLists(Wording wording) {
        Map<String, Map<String, String>> lists = new HashMap<>();
        for (String place : wording.listOrNone("places")) {
            Map<String, String> words = new LinkedHashMap<>();
            for (String value : wording.list("place." + place)) {
                wording.list("place." + place + "." + value).forEach(word -> words.put(normal(word), value));
            }
            lists.put(place, words);
        }
        return lists;
    }
}
