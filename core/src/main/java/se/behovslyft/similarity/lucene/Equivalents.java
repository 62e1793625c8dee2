package se.behovslyft.similarity.lucene;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Expressions that mean the same, by their stems. Read when the program starts, used when needs are compared. */
@Component
class Equivalents {

    private static final int LONGEST_LABEL = 5;

    /**
     * An expression found in a text.
     *
     * @param concept what it stands for; the same for all its equivalents
     * @param from index of its first word
     * @param to index after its last
     */
    record Hit(String concept, int from, int to) {}

    private final Map<String, List<String>> conceptsByLabel = new HashMap<>();
    private final Set<String> firstStems = new HashSet<>();

    Equivalents(SwedishText swedish) {
        for (String line : WordList.lines("equivalents.txt")) {
            List<String> labels =
                    Arrays.stream(line.split(",")).map(String::strip).toList();
            labels.forEach(label -> add(swedish.tokens(label), labels.getFirst()));
        }
    }

    private void add(List<Token> label, String concept) {
        firstStems.add(label.getFirst().word().stem());
        conceptsByLabel
                .computeIfAbsent(key(label), ignored -> new ArrayList<>())
                .add(concept);
    }

    /** Every expression of the lists that stands in the text, the long ones and those inside them. */
    List<Hit> in(List<Token> tokens) {
        List<Hit> hits = new ArrayList<>();
        for (int from = 0; from < tokens.size(); from++) {
            if (firstStems.contains(tokens.get(from).word().stem())) {
                hits.addAll(beginningAt(from, tokens));
            }
        }
        return hits;
    }

    private List<Hit> beginningAt(int from, List<Token> tokens) {
        List<Hit> hits = new ArrayList<>();
        for (int to = from + 1; to <= Math.min(tokens.size(), from + LONGEST_LABEL); to++) {
            for (String concept : conceptsByLabel.getOrDefault(key(tokens.subList(from, to)), List.of())) {
                hits.add(new Hit(concept, from, to));
            }
        }
        return hits;
    }

    private static String key(List<Token> tokens) {
        return String.join(
                " ", tokens.stream().map(token -> token.word().stem()).toList());
    }
}
