package se.behovslyft.bot.outbound;

import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import se.behovslyft.bot.TeamsMode;
import se.behovslyft.bot.render.Card;
import se.behovslyft.bot.render.CardRenderer;
import se.behovslyft.notification.Channel;
import se.behovslyft.notification.ChannelKind;
import se.behovslyft.notification.DeliveryFailed;
import se.behovslyft.notification.Notification;
import se.behovslyft.notification.Outbox;
import se.behovslyft.notification.Outgoing;
import se.behovslyft.notification.Recipient;

/**
 * Brings notifications to Teams: to a person's latest chat, to a team's channel as a new thread. A chat that Teams refuses for
 * good is tried no more until the person writes again. Files go by mail (S-05). A long document is several messages; when one
 * of the later fails, all are sent anew.
 */
@Component
class TeamsChannel implements Channel {

    private final TeamsMode mode;
    private final Whereabouts whereabouts;
    private final CardRenderer renderer;
    private final Connector connector;
    private final Outbox outbox;
    private final TransactionTemplate transaction;

    TeamsChannel(
            TeamsMode mode,
            Whereabouts whereabouts,
            CardRenderer renderer,
            Connector connector,
            Outbox outbox,
            TransactionTemplate transaction) {
        this.mode = mode;
        this.whereabouts = whereabouts;
        this.renderer = renderer;
        this.connector = connector;
        this.outbox = outbox;
        this.transaction = transaction;
    }

    @Override
    public ChannelKind kind() {
        return ChannelKind.TEAMS;
    }

    @Override
    public boolean reaches(Recipient recipient) {
        return mode != TeamsMode.OFF && !whereabouts.places(recipient).isEmpty();
    }

    @Override
    public void deliver(Outgoing outgoing) throws DeliveryFailed {
        DeliveryFailed failure = DeliveryFailed.forGood("unreachable", null);
        for (Place place : whereabouts.places(outgoing.recipient())) {
            try {
                send(outgoing.recipient(), place, renderer.render(outgoing.document()));
                mailFiles(outgoing);
                return;
            } catch (DeliveryFailed refused) {
                if (!Refusals.isGone(refused)) {
                    throw refused;
                }
                whereabouts.lost(place);
                failure = refused;
            }
        }
        throw failure;
    }

    private void send(Recipient recipient, Place place, List<Card> cards) throws DeliveryFailed {
        Place thread = place;
        for (Card card : cards) {
            if (recipient instanceof Recipient.ToTeam && thread == place) {
                thread = connector.post(place, card);
            } else {
                connector.send(thread, card);
            }
        }
    }

    private void mailFiles(Outgoing outgoing) {
        if (!outgoing.document().attachments().isEmpty()) {
            transaction.executeWithoutResult(ignored ->
                    outbox.send(Notification.byMail(outgoing.kind(), outgoing.recipient(), outgoing.document())));
        }
    }
}
