package se.behovslyft.similarity.lucene;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import se.behovslyft.similarity.thesaurus.Concept;
import se.behovslyft.similarity.thesaurus.Label;
import se.behovslyft.similarity.thesaurus.Thesaurus;

/** The concepts of the thesaurus, by the stems of all they are called, and where they stand in a text. Safe for many threads. */
@Component
class Concepts {

    private final SwedishText swedish;
    private final CommonWords common;
    private final Map<String, List<Expression>> byFirstStem = new HashMap<>();
    private final Evidence evidence;

    Concepts(SwedishText swedish, CommonWords common, Thesaurus thesaurus) {
        this.swedish = swedish;
        this.common = common;
        this.evidence = new Evidence(thesaurus.concepts().size());
        for (Concept concept : thesaurus.concepts()) {
            for (Label label : concept.labels()) {
                expression(concept, label).ifPresent(this::add);
            }
        }
    }

    private void add(Expression expression) {
        evidence.note(expression);
        byFirstStem
                .computeIfAbsent(expression.stems().getFirst(), ignored -> new ArrayList<>())
                .add(expression);
    }

    /** None when all its words are common ones, which any text holds. */
    private Optional<Expression> expression(Concept concept, Label label) {
        List<Token> words = swedish.tokens(label.text());
        List<String> telling = words.stream()
                .filter(common::isTelling)
                .map(word -> word.word().stem())
                .distinct()
                .toList();
        return telling.isEmpty()
                ? Optional.empty()
                : Optional.of(new Expression(concept, telling, words.size(), label.isAbbreviation()));
    }

    /** Each concept that the text speaks of, once, where it is surest. */
    List<Mention> in(List<Token> tokens) {
        var text = new StemPlaces(tokens);
        Map<String, Mention> surest = new HashMap<>();
        for (String stem : text.stems()) {
            for (Expression expression : byFirstStem.getOrDefault(stem, List.of())) {
                text.find(expression)
                        .map(span -> mention(expression, span))
                        .ifPresent(mention -> surest.merge(mention.concept().preferred(), mention, Mention::surer));
            }
        }
        return List.copyOf(surest.values());
    }

    private Mention mention(Expression expression, StemPlaces.Span span) {
        return new Mention(expression.concept(), evidence.of(expression), span.from(), span.to());
    }
}
