package se.behovslyft.step4compilation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import se.behovslyft.need.LocalNeedId;
import se.behovslyft.round.RoundId;

/**
 * Two needs that may say the same, found by the search. Never changes: what is decided about it is a
 * {@link CompilationDecision}. The pair has no order and exists once.
 */
@Entity
@Table(name = "similarity_suggestion")
class SimilaritySuggestion {

    @Id
    private UUID id;

    private RoundId round;
    private int number;

    @Column(name = "need_one")
    private LocalNeedId one;

    @Column(name = "need_other")
    private LocalNeedId other;

    private double score;
    private String explanation;

    protected SimilaritySuggestion() {}

    /**
     * @param number what people call it: "förslag 12"
     * @param explanation why they are alike, seen from the first, as JSON
     */
    SimilaritySuggestion(
            RoundId round, int number, LocalNeedId one, LocalNeedId other, double score, String explanation) {
        this.id = UUID.randomUUID();
        this.round = round;
        this.number = number;
        this.one = one;
        this.other = other;
        this.score = score;
        this.explanation = explanation;
    }

    int number() {
        return number;
    }

    LocalNeedId one() {
        return one;
    }

    LocalNeedId other() {
        return other;
    }

    double score() {
        return score;
    }

    String explanation() {
        return explanation;
    }

    boolean isAbout(LocalNeedId a, LocalNeedId b) {
        return one.equals(a) && other.equals(b) || one.equals(b) && other.equals(a);
    }
}
