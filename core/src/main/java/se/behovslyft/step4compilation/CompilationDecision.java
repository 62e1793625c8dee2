package se.behovslyft.step4compilation;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.Fetch;
import org.hibernate.annotations.FetchMode;
import org.jspecify.annotations.Nullable;
import se.behovslyft.actor.AssignmentId;
import se.behovslyft.need.LocalNeedId;
import se.behovslyft.round.RoundId;

/**
 * One thing SKR decided about the compilation: who, when, and why, and which rows moved from which number to which. Rows are only
 * added; an undoing names the decision it undoes.
 */
@Entity
@Table(name = "compilation_decision")
class CompilationDecision {

    /** What can be decided. Stored by name. */
    enum Kind {
        /** A suggestion: they say the same. */
        SAME,
        /** A suggestion: related, but not to be merged. */
        PARTLY,
        /** A suggestion: never to be suggested again. */
        DIFFERENT,
        /** A suggestion: to the end of the queue. */
        LATER,
        GROUPED,
        SPLIT,
        TAKEN_OUT,
        UNDONE,
        /** Suggestions are not shown unasked any more. */
        SUGGESTIONS_OFF,
        SUGGESTIONS_ON
    }

    /** A row that went from one number to another. */
    @Embeddable
    record Move(
            @Column(name = "need") LocalNeedId need,
            @Column(name = "from_number") int from,
            @Column(name = "to_number") int to) {}

    @Id
    private UUID id;

    private RoundId round;
    private int seq;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    /** The suggestion decided on, or the decision undone. */
    @Column(name = "about")
    private @Nullable Integer about;

    @Column(name = "done_by")
    private AssignmentId by;

    @Column(name = "done_at")
    private Instant at;

    private String channel;
    private @Nullable String why;

    @ElementCollection(fetch = FetchType.EAGER)
    @Fetch(FetchMode.SUBSELECT)
    @CollectionTable(name = "compilation_move", joinColumns = @JoinColumn(name = "decision_id"))
    private List<Move> moves = new ArrayList<>();

    protected CompilationDecision() {}

    CompilationDecision(Change change, Kind kind, @Nullable Integer about, List<Move> moves) {
        this.id = UUID.randomUUID();
        this.round = change.round();
        this.seq = change.held().nextDecision();
        this.kind = kind;
        this.about = about;
        this.by = change.by().assignment();
        this.at = change.by().at();
        this.channel = change.by().channel();
        this.why = change.why();
        this.moves = new ArrayList<>(moves);
    }

    int seq() {
        return seq;
    }

    Kind kind() {
        return kind;
    }

    Optional<Integer> about() {
        return Optional.ofNullable(about);
    }

    /** The number of the suggestion decided on. */
    Optional<Integer> suggestion() {
        return kind.ordinal() <= Kind.LATER.ordinal() ? about() : Optional.empty();
    }

    AssignmentId by() {
        return by;
    }

    Instant at() {
        return at;
    }

    Optional<String> why() {
        return Optional.ofNullable(why);
    }

    List<Move> moves() {
        return List.copyOf(moves);
    }

    /** Whether it decides a suggestion for good. */
    boolean settles(SimilaritySuggestion suggestion) {
        return (kind == Kind.SAME || kind == Kind.PARTLY || kind == Kind.DIFFERENT) && isAbout(suggestion);
    }

    boolean isAbout(SimilaritySuggestion suggestion) {
        return suggestion().equals(Optional.of(suggestion.number()));
    }
}
