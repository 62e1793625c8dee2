package se.behovslyft.step4compilation;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;
import se.behovslyft.round.RoundId;

/**
 * SKR's compilation of a round: gives running numbers, and is held while somebody changes it, so that two people in the
 * same second come after each other.
 */
@Entity
@Table(name = "compilation")
class Compilation {

    @Id
    private UUID round;

    private int lastNumber;
    private int lastSuggestion;
    private int lastDecision;

    @Version
    private long version;

    protected Compilation() {}

    Compilation(RoundId round) {
        this.round = round.value();
    }

    int nextNumber() {
        return ++lastNumber;
    }

    int nextSuggestion() {
        return ++lastSuggestion;
    }

    int nextDecision() {
        return ++lastDecision;
    }
}
