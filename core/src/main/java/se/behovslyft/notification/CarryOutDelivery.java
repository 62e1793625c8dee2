package se.behovslyft.notification;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import se.behovslyft.actor.People;
import se.behovslyft.chore.Chore;
import se.behovslyft.document.Document;
import tools.jackson.databind.json.JsonMapper;

/**
 * Carries out one delivery. The channel is called outside any transaction, so that a slow mail server holds no database
 * connection; a crash between the other side's acceptance and our row leads to one more try under the same Message-ID.
 */
@Component
class CarryOutDelivery implements Chore {

    static final String NAME = "delivery";
    private static final Logger LOG = LoggerFactory.getLogger(CarryOutDelivery.class);

    private final Deliveries deliveries;
    private final Outbox outbox;
    private final ObjectProvider<Channel> channels;
    private final People people;
    private final Clock clock;
    private final JsonMapper json;
    private final TransactionTemplate transaction;
    private final MeterRegistry meters;

    CarryOutDelivery(
            Deliveries deliveries,
            Outbox outbox,
            ObjectProvider<Channel> channels,
            People people,
            Clock clock,
            JsonMapper json,
            TransactionTemplate transaction,
            MeterRegistry meters) {
        this.deliveries = deliveries;
        this.outbox = outbox;
        this.channels = channels;
        this.people = people;
        this.clock = clock;
        this.json = json;
        this.transaction = transaction;
        this.meters = meters;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public void carryOut(String subject) {
        Delivery delivery = deliveries.findById(UUID.fromString(subject)).orElseThrow();
        if (delivery.state() != Delivery.State.WAITING) {
            return;
        }
        Optional<Channel> channel = channels.stream()
                .filter(one -> one.kind() == delivery.channel())
                .filter(one -> one.reaches(delivery.recipient()))
                .findFirst();
        if (channel.isEmpty()) {
            unreachable(delivery, "unreachable");
            return;
        }
        try {
            channel.get().deliver(outgoing(delivery));
            count("sent", delivery);
            change(delivery.id(), row -> row.sent(clock.instant()));
        } catch (DeliveryFailed failure) {
            failed(delivery, failure);
        }
    }

    @Override
    public void givenUp(String subject) {
        deliveries.findById(UUID.fromString(subject)).ifPresent(delivery -> unreachable(delivery, "given-up"));
    }

    private void failed(Delivery delivery, DeliveryFailed failure) {
        if (failure.isLasting()) {
            unreachable(delivery, failure.reason());
            return;
        }
        count("retried", delivery);
        change(delivery.id(), row -> row.tried(failure.reason()));
        throw new IllegalStateException("Delivery " + delivery.id() + " waits: " + failure.reason(), failure);
    }

    /** Teams that fails falls back to mail; mail that fails is told to an officer through the delivery report. */
    private void unreachable(Delivery delivery, String reason) {
        count("failed", delivery);
        LOG.warn(
                "Delivery {} of {} by {} did not succeed: {}",
                delivery.id(),
                delivery.kind(),
                delivery.channel(),
                reason);
        change(delivery.id(), row -> {
            row.tried(reason);
            if (row.channel() == ChannelKind.TEAMS) {
                outbox.fallBackToMail(row, again(row));
            } else {
                row.failed();
            }
        });
    }

    private Notification again(Delivery row) {
        return new Notification(row.kind(), row.recipient(), document(row), Set.of(ChannelKind.MAIL), thread(row));
    }

    private Outgoing outgoing(Delivery row) {
        String address = switch (row.recipient()) {
            case Recipient.ToPerson(var person) -> people.mailOf(person).orElse("");
            case Recipient.ToAddress(var mail) -> mail;
            case Recipient.ToTeam ignored -> "";
        };
        return new Outgoing(
                row.id(), row.kind(), row.recipient(), address, row.messageId(), document(row), thread(row));
    }

    private Document document(Delivery row) {
        return json.readValue(row.document(), Document.class);
    }

    private @org.jspecify.annotations.Nullable MailThread thread(Delivery row) {
        return row.thread().map(text -> json.readValue(text, MailThread.class)).orElse(null);
    }

    private void change(UUID id, java.util.function.Consumer<Delivery> change) {
        transaction.executeWithoutResult(ignored -> deliveries.findById(id).ifPresent(row -> {
            change.accept(row);
            deliveries.save(row);
        }));
    }

    private void count(String result, Delivery delivery) {
        meters.counter(
                        "behovslyft.deliveries",
                        "result",
                        result,
                        "channel",
                        delivery.channel().name())
                .increment();
    }
}
