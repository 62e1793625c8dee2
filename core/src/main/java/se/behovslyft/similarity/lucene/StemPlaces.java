package se.behovslyft.similarity.lucene;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Where in a text each stem stands, by itself or as a part of a compound. For one text and one thread. */
final class StemPlaces {

    /**
     * Words in a row.
     *
     * @param from index of the first
     * @param to index after the last
     */
    record Span(int from, int to) {
        private Span with(int place) {
            return new Span(Math.min(from, place), Math.max(to, place + 1));
        }
    }

    private final List<Token> tokens;
    private final Map<String, List<Integer>> places = new HashMap<>();

    StemPlaces(List<Token> tokens) {
        this.tokens = tokens;
        for (int place = 0; place < tokens.size(); place++) {
            Word word = tokens.get(place).word();
            add(word.stem(), place);
            for (String part : word.parts()) {
                add(part, place);
            }
        }
    }

    private void add(String stem, int place) {
        places.computeIfAbsent(stem, ignored -> new ArrayList<>()).add(place);
    }

    Set<String> stems() {
        return places.keySet();
    }

    /** The first place where all words of the expression stand near each other, in any order. */
    Optional<Span> find(Expression expression) {
        return at(expression.stems().getFirst()).stream()
                .filter(place -> mayBegin(expression, tokens.get(place)))
                .flatMap(place -> around(place, expression).stream())
                .findFirst();
    }

    /** One word must be the whole of a word: the parts of a compound are compared by themselves. */
    private static boolean mayBegin(Expression expression, Token word) {
        if (expression.isOneWord()
                && !word.word().stem().equals(expression.stems().getFirst())) {
            return false;
        }
        return expression.isWrittenAs(word);
    }

    private Optional<Span> around(int first, Expression expression) {
        var span = new Span(first, first + 1);
        for (String stem : expression.stems()) {
            Optional<Integer> nearest = at(stem).stream()
                    .filter(place -> Math.abs(place - first) < expression.reach())
                    .min((one, other) -> Math.abs(one - first) - Math.abs(other - first));
            if (nearest.isEmpty()) {
                return Optional.empty();
            }
            span = span.with(nearest.get());
        }
        return Optional.of(span);
    }

    private List<Integer> at(String stem) {
        return places.getOrDefault(stem, List.of());
    }
}
