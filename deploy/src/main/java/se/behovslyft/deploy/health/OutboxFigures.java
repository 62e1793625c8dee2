package se.behovslyft.deploy.health;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.time.Clock;
import java.time.Duration;
import org.springframework.stereotype.Component;
import se.behovslyft.notification.Deliveries;
import se.behovslyft.notification.Delivery;

/** How much waits to be sent and for how long, as read from the database at every question. */
@Component
class OutboxFigures implements MeterBinder {

    private final Deliveries deliveries;
    private final Clock clock;

    OutboxFigures(Deliveries deliveries, Clock clock) {
        this.deliveries = deliveries;
        this.clock = clock;
    }

    long waiting() {
        return deliveries.countByState(Delivery.State.WAITING);
    }

    /** Since when the oldest waits; nothing when none does. */
    Duration age() {
        return deliveries
                .oldestWaiting()
                .map(since -> Duration.between(since, clock.instant()))
                .orElse(Duration.ZERO);
    }

    private long failed() {
        return deliveries.countByState(Delivery.State.FAILED);
    }

    @Override
    public void bindTo(MeterRegistry meters) {
        Gauge.builder("behovslyft.outbox.waiting", this, OutboxFigures::waiting)
                .description("Messages that wait to be sent")
                .register(meters);
        Gauge.builder("behovslyft.outbox.failed", this, OutboxFigures::failed)
                .description("Messages that could not be sent by any channel")
                .register(meters);
        Gauge.builder("behovslyft.outbox.age", this, figures -> figures.age().toSeconds())
                .description("How long the oldest of them has waited")
                .baseUnit("seconds")
                .register(meters);
    }
}
