package se.behovslyft.round;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.behovslyft.actor.OrganisationId;

/**
 * An RSS' part in a round (requirements B3.2). Gives the running numbers of its needs, and knows whether its compilation
 * is submitted; then its needs are locked.
 */
@Entity
@Table(name = "participation")
public class Participation {

    @Id
    private UUID id;

    private RoundId round;
    private OrganisationId rss;
    private int lastNumber;
    private int submittedVersion;
    private @Nullable Instant submittedAt;

    @Version
    private long version;

    protected Participation() {}

    public Participation(RoundId round, OrganisationId rss) {
        this.id = UUID.randomUUID();
        this.round = round;
        this.rss = rss;
    }

    public RoundId round() {
        return round;
    }

    public OrganisationId rss() {
        return rss;
    }

    /** The next running number; numbers are never used again. */
    public int nextNumber() {
        return ++lastNumber;
    }

    /** Whether the compilation has been submitted to SKR. */
    public boolean isSubmitted() {
        return submittedAt != null;
    }

    public Optional<Instant> submittedAt() {
        return Optional.ofNullable(submittedAt);
    }

    /** 0 before the first submission. */
    public int submittedVersion() {
        return submittedVersion;
    }

    /** Notes that a version of the compilation was submitted. */
    public void submitted(Instant at) {
        submittedAt = at;
        submittedVersion++;
    }
}
