package se.behovslyft.similarity.lucene;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * How surely an expression means its concept: the surer, the fewer concepts have its words in what they are called. "Olika
 * personal varje dag" says little by its words, and CM means two things. Learnt from the thesaurus alone; the two numbers
 * were found by trying on one corpus and hold on another.
 */
final class Evidence {

    /** Words that so few concepts have together say all. */
    private static final double CONCEPTS_THAT_LEAVE_NO_DOUBT = 3;

    private static final double SHARPNESS = 2;

    private final double concepts;
    private final Map<String, Set<String>> byStem = new HashMap<>();
    private final Map<List<String>, Set<String>> byExpression = new HashMap<>();

    Evidence(int concepts) {
        this.concepts = concepts;
    }

    /** All expressions are noted before the first question. */
    void note(Expression expression) {
        for (String stem : expression.stems()) {
            byStem.computeIfAbsent(stem, ignored -> new HashSet<>())
                    .add(expression.concept().preferred());
        }
        byExpression
                .computeIfAbsent(expression.stems(), ignored -> new HashSet<>())
                .add(expression.concept().preferred());
    }

    /** From 0 to 1. */
    double of(Expression expression) {
        double rarity = expression.stems().stream()
                .mapToDouble(stem -> Math.log(concepts / holders(byStem, stem)))
                .sum();
        double noDoubt = Math.log(Math.max(concepts / CONCEPTS_THAT_LEAVE_NO_DOUBT, Math.E));
        return Math.pow(Math.min(1, rarity / noDoubt), SHARPNESS) / holders(byExpression, expression.stems());
    }

    private static <K> int holders(Map<K, Set<String>> index, K key) {
        return index.getOrDefault(key, Set.of()).size();
    }
}
