package se.behovslyft.step3reconciliation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.behovslyft.actor.AssignmentId;
import se.behovslyft.actor.OrganisationId;
import se.behovslyft.need.By;
import se.behovslyft.round.Participation;
import se.behovslyft.round.RoundId;

/** A compilation submitted to SKR: which version, by whom, and what was said about its reconciliation. */
@Entity
@Table(name = "submission")
class Submission {

    @Id
    private UUID id;

    private RoundId round;
    private OrganisationId rss;
    private int submittedVersion;

    @Column(name = "done_by")
    private AssignmentId by;

    @Column(name = "done_at")
    private Instant at;

    private String channel;
    private @Nullable LocalDate reconciledOn;
    private @Nullable String notReconciledBecause;
    private int lifted;
    private int kept;

    protected Submission() {}

    Submission(Participation participation, Reconciliation reconciliation, By by, int lifted, int kept) {
        this.id = UUID.randomUUID();
        this.round = participation.round();
        this.rss = participation.rss();
        this.submittedVersion = participation.submittedVersion();
        this.by = by.assignment();
        this.at = by.at();
        this.channel = by.channel();
        this.reconciledOn = reconciliation.day().orElse(null);
        this.notReconciledBecause = reconciliation.reason();
        this.lifted = lifted;
        this.kept = kept;
    }

    public RoundId round() {
        return round;
    }

    public OrganisationId rss() {
        return rss;
    }

    /** From 1. */
    public int version() {
        return submittedVersion;
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

    public Optional<LocalDate> reconciledOn() {
        return Optional.ofNullable(reconciledOn);
    }

    public Optional<String> notReconciledBecause() {
        return Optional.ofNullable(notReconciledBecause);
    }

    /** How many needs reached SKR. */
    public int lifted() {
        return lifted;
    }

    /** How many stayed with the RSS. */
    public int kept() {
        return kept;
    }
}
