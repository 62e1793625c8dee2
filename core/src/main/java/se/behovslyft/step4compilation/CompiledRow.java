package se.behovslyft.step4compilation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import se.behovslyft.actor.OrganisationId;
import se.behovslyft.need.LocalNeedId;
import se.behovslyft.round.RoundId;

/**
 * A submitted need in SKR's compilation: which number it came in under, and which number it goes under now. The rows of
 * one number are a group; grouping moves rows and deletes nothing (requirements, finding 1).
 */
@Entity
@Table(name = "compiled_row")
class CompiledRow {

    @Id
    private UUID need;

    private RoundId round;
    private OrganisationId rss;

    @Column(name = "own_number")
    private int own;

    @Column(name = "group_number")
    private int group;

    private boolean compared;

    protected CompiledRow() {}

    CompiledRow(LocalNeedId need, RoundId round, OrganisationId rss, int number) {
        this.need = need.value();
        this.round = round;
        this.rss = rss;
        this.own = number;
        this.group = number;
    }

    LocalNeedId need() {
        return new LocalNeedId(need);
    }

    RoundId round() {
        return round;
    }

    OrganisationId rss() {
        return rss;
    }

    /** The number it was given when it came in. */
    int own() {
        return own;
    }

    /** The number it goes under now. */
    int group() {
        return group;
    }

    void moveTo(int number) {
        group = number;
    }

    /** Whether likenesses have been looked for. */
    boolean isCompared() {
        return compared;
    }

    void compared() {
        compared = true;
    }
}
