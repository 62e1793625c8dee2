package se.behovslyft.deploy.health;

import java.time.Clock;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.health.contributor.AbstractHealthIndicator;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.Status;
import org.springframework.stereotype.Component;
import se.behovslyft.step4compilation.SearchProgress;

/**
 * Down when the index does not answer, or when submitted needs have waited to be compared since we were asked long ago:
 * then SKR sees no suggestions.
 */
@Component
class IndexHealthIndicator extends AbstractHealthIndicator {

    private final SearchProgress search;
    private final HealthSettings settings;
    private final Clock clock;
    private final AtomicReference<@Nullable Instant> waitingSince = new AtomicReference<>();

    IndexHealthIndicator(SearchProgress search, HealthSettings settings, Clock clock) {
        this.search = search;
        this.settings = settings;
        this.clock = clock;
    }

    @Override
    protected void doHealthCheck(Health.Builder health) {
        long waiting = search.waiting();
        Instant now = clock.instant();
        Instant since = waitingSince.updateAndGet(earlier -> waiting == 0 ? null : earlier == null ? now : earlier);
        boolean late = since != null && since.plus(settings.searchDelay()).isBefore(now);
        health.status(late ? Status.DOWN : Status.UP)
                .withDetail("indexed", search.indexed())
                .withDetail("waiting", waiting);
    }
}
