package se.behovslyft.audit;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.behovslyft.actor.AssignmentId;

/** One thing that was done. Never changed, never removed (S-17). */
@Entity
@Table(name = "audit_event")
public class AuditEvent {

    @Id
    private UUID id;

    @Column(name = "happened_at")
    private Instant at;

    @Column(name = "done_by")
    private @Nullable AssignmentId by;

    private String act;
    private String subject;
    private @Nullable String why;
    private String channel;

    protected AuditEvent() {}

    AuditEvent(
            Instant at, @Nullable AssignmentId by, String act, String subject, @Nullable String why, String channel) {
        this.id = UUID.randomUUID();
        this.at = at;
        this.by = by;
        this.act = act;
        this.subject = subject;
        this.why = why;
        this.channel = channel;
    }

    public Instant at() {
        return at;
    }

    /** In which assignment; empty for what the system does by itself. */
    public Optional<AssignmentId> by() {
        return Optional.ofNullable(by);
    }

    public String act() {
        return act;
    }

    public String subject() {
        return subject;
    }

    public Optional<String> why() {
        return Optional.ofNullable(why);
    }

    public String channel() {
        return channel;
    }
}
