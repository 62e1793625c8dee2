package se.behovslyft.need;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.behovslyft.actor.AssignmentId;

/**
 * One thing decided about a need: who, when, why. Rows are only added; an undoing is a row that names the row it undoes
 * (R-005, S-08).
 */
@Entity
@Table(name = "need_decision")
public class NeedDecision {

    /** What can be decided. Stored by name. */
    public enum Kind {
        /** A text version was written; the value is its number. */
        WORDED,
        /** The draft was confirmed. */
        RECORDED,
        /** A {@link Level} was proposed. */
        MARKED,
        /** An {@link Outcome} was decided. */
        DECIDED,
        SUBMITTED,
        WITHDRAWN,
        /** An earlier row no longer counts; the value is its sequence number. */
        UNDONE
    }

    @Id
    private UUID id;

    private int seq;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    @Column(name = "decided")
    private String value;

    @Column(name = "done_by")
    private AssignmentId by;

    @Column(name = "done_at")
    private Instant at;

    private String channel;
    private @Nullable String why;

    protected NeedDecision() {}

    NeedDecision(int seq, Kind kind, String value, By by, @Nullable String why) {
        this.id = UUID.randomUUID();
        this.seq = seq;
        this.kind = kind;
        this.value = value;
        this.by = by.assignment();
        this.at = by.at();
        this.channel = by.channel();
        this.why = why;
    }

    int seq() {
        return seq;
    }

    public Kind kind() {
        return kind;
    }

    /** What was decided, as a word of its kind; empty where the kind says it all. */
    public String value() {
        return value;
    }

    public AssignmentId by() {
        return by;
    }

    public Instant at() {
        return at;
    }

    public String channel() {
        return channel;
    }

    public Optional<String> why() {
        return Optional.ofNullable(why);
    }
}
