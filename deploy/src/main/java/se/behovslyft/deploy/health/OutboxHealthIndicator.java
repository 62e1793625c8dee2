package se.behovslyft.deploy.health;

import java.time.Duration;
import org.springframework.boot.health.contributor.AbstractHealthIndicator;
import org.springframework.boot.health.contributor.Health;
import org.springframework.stereotype.Component;

/** Down when a message has waited longer than it may: then decisions are made that nobody hears of. */
@Component
class OutboxHealthIndicator extends AbstractHealthIndicator {

    private final OutboxFigures outbox;
    private final HealthSettings settings;

    OutboxHealthIndicator(OutboxFigures outbox, HealthSettings settings) {
        this.outbox = outbox;
        this.settings = settings;
    }

    @Override
    protected void doHealthCheck(Health.Builder health) {
        Duration age = outbox.age();
        boolean late = age.compareTo(settings.outboxAge()) > 0;
        (late ? health.down() : health.up())
                .withDetail("waiting", outbox.waiting())
                .withDetail("oldest", age.toString())
                .withDetail("limit", settings.outboxAge().toString());
    }
}
