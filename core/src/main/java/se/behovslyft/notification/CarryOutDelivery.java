package se.behovslyft.notification;

import java.util.Optional;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import se.behovslyft.chore.Chore;
import se.behovslyft.chore.NotYet;

/**
 * Carries out one delivery. The channel is called outside any transaction, so that a slow mail server holds no database
 * connection; a crash between the other side's acceptance and our row leads to one more try under the same Message-ID.
 */
@Component
class CarryOutDelivery implements Chore {

    static final String NAME = "delivery";
    /** About four minutes; then mail takes over. */
    private static final int TEAMS_TRIES = 7;

    private static final Logger LOG = LoggerFactory.getLogger(CarryOutDelivery.class);

    private final DeliveryLedger ledger;
    private final Envelopes envelopes;
    private final Outbox outbox;
    private final ObjectProvider<Channel> channels;

    CarryOutDelivery(DeliveryLedger ledger, Envelopes envelopes, Outbox outbox, ObjectProvider<Channel> channels) {
        this.ledger = ledger;
        this.envelopes = envelopes;
        this.outbox = outbox;
        this.channels = channels;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public void carryOut(String subject) {
        ledger.waiting(UUID.fromString(subject)).ifPresent(this::carryOut);
    }

    @Override
    public void givenUp(String subject) {
        ledger.waiting(UUID.fromString(subject)).ifPresent(delivery -> unreachable(delivery, "given-up"));
    }

    private void carryOut(Delivery delivery) {
        Optional<Channel> channel = channels.stream()
                .filter(one -> one.kind() == delivery.channel())
                .filter(one -> one.reaches(delivery.recipient()))
                .findFirst();
        if (channel.isEmpty()) {
            unreachable(delivery, "unreachable");
            return;
        }
        try {
            channel.get().deliver(envelopes.outgoing(delivery));
            ledger.sent(delivery);
        } catch (DeliveryFailed failure) {
            failed(delivery, failure);
        } catch (NotYet later) {
            throw later;
        } catch (RuntimeException fault) {
            failed(delivery, DeliveryFailed.forNow("fault", fault));
        }
    }

    private void failed(Delivery delivery, DeliveryFailed failure) {
        boolean mailIsSooner = delivery.channel() == ChannelKind.TEAMS && delivery.tries() >= TEAMS_TRIES;
        if (failure.isLasting() || mailIsSooner) {
            unreachable(delivery, failure.reason());
            return;
        }
        ledger.tried(delivery, failure.reason());
        throw new IllegalStateException("Delivery " + delivery.id() + " waits: " + failure.reason(), failure);
    }

    /** Teams that fails falls back to mail; mail that fails stands in the delivery report. */
    private void unreachable(Delivery delivery, String reason) {
        LOG.warn(
                "Delivery {} of {} by {} did not succeed: {}",
                delivery.id(),
                delivery.kind(),
                delivery.channel(),
                reason);
        ledger.failed(delivery, reason, this::otherwise);
    }

    private void otherwise(Delivery row) {
        if (row.channel() == ChannelKind.TEAMS) {
            outbox.fallBackToMail(row, envelopes.notification(row, ChannelKind.MAIL));
        } else {
            row.failed();
        }
    }
}
