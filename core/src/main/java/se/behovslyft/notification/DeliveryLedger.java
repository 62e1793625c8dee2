package se.behovslyft.notification;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Writes down how each delivery went, in a transaction of its own, and counts it. */
@Component
class DeliveryLedger {

    private final Deliveries deliveries;
    private final TransactionTemplate transaction;
    private final Clock clock;
    private final MeterRegistry meters;

    DeliveryLedger(Deliveries deliveries, TransactionTemplate transaction, Clock clock, MeterRegistry meters) {
        this.deliveries = deliveries;
        this.transaction = transaction;
        this.clock = clock;
        this.meters = meters;
    }

    /** The delivery, while it still waits. */
    Optional<Delivery> waiting(UUID id) {
        return deliveries.findById(id).filter(row -> row.state() == Delivery.State.WAITING);
    }

    void sent(Delivery delivery) {
        note("sent", delivery, row -> row.sent(clock.instant()));
    }

    void tried(Delivery delivery, String reason) {
        note("retried", delivery, row -> row.tried(reason));
    }

    void failed(Delivery delivery, String reason, Consumer<Delivery> andThen) {
        note("failed", delivery, row -> {
            row.tried(reason);
            andThen.accept(row);
        });
    }

    private void note(String result, Delivery delivery, Consumer<Delivery> change) {
        meters.counter(
                        "behovslyft.deliveries",
                        "result",
                        result,
                        "channel",
                        delivery.channel().name())
                .increment();
        transaction.executeWithoutResult(
                ignored -> deliveries.findById(delivery.id()).ifPresent(row -> {
                    change.accept(row);
                    deliveries.save(row);
                }));
    }
}
