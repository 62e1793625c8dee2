package se.behovslyft.audit;

import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.behovslyft.actor.AssignmentId;

/** Writes and reads the trail. Takes part in the caller's transaction, so that no act is without its event. */
@Component
public class AuditTrail {

    private final AuditEvents events;
    private final Clock clock;

    AuditTrail(AuditEvents events, Clock clock) {
        this.events = events;
        this.clock = clock;
    }

    /**
     * @param by in which assignment; null for the system itself
     * @param act a word for what was done, e.g. {@code need.registered}
     * @param subject the id or reference of what it was done to; never a text of a need
     * @param why the reason given, when one was
     * @param channel where it was done, e.g. TEAMS
     */
    public void record(@Nullable AssignmentId by, String act, String subject, @Nullable String why, String channel) {
        events.save(new AuditEvent(clock.instant(), by, act, subject, why, channel));
    }

    /** All that was done to a subject, oldest first. */
    public List<AuditEvent> of(String subject) {
        return events.findBySubjectOrderByAt(subject);
    }
}
