package se.behovslyft.bot;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * How the Teams channel fares, for whoever watches over the process. Begins anew with each start; used by many threads.
 */
@Component
public class TeamsStatus {

    /** @param reason one of our own words, never a text or an address */
    public record Failure(Instant at, String reason) {}

    private final TeamsMode mode;
    private final Clock clock;
    private volatile @Nullable Instant lastHeard;
    private volatile @Nullable Instant lastSent;
    private volatile @Nullable Failure failure;

    TeamsStatus(TeamsMode mode, Clock clock) {
        this.mode = mode;
        this.clock = clock;
    }

    public TeamsMode mode() {
        return mode;
    }

    /** When an activity was last accepted. */
    public Optional<Instant> lastHeard() {
        return Optional.ofNullable(lastHeard);
    }

    /** When Teams last accepted something from us. */
    public Optional<Instant> lastSent() {
        return Optional.ofNullable(lastSent);
    }

    /** Why Teams did not answer or asked us to wait, the last time; empty when it has accepted something since. */
    public Optional<Failure> failure() {
        return Optional.ofNullable(failure);
    }

    /** An activity was accepted. */
    public void heard() {
        lastHeard = clock.instant();
    }

    /** Teams accepted something. */
    public void sent() {
        lastSent = clock.instant();
        failure = null;
    }

    /** Teams did not answer, or asked us to wait. */
    public void failed(String reason) {
        failure = new Failure(clock.instant(), reason);
    }
}
