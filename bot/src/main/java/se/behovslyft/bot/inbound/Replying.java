package se.behovslyft.bot.inbound;

import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import se.behovslyft.actor.Person;
import se.behovslyft.bot.outbound.Connector;
import se.behovslyft.bot.outbound.Place;
import se.behovslyft.bot.render.Card;
import se.behovslyft.bot.render.CardRenderer;
import se.behovslyft.document.Document;
import se.behovslyft.notification.DeliveryFailed;
import se.behovslyft.notification.Notification;
import se.behovslyft.notification.Outbox;
import se.behovslyft.notification.Recipient;

/**
 * Answers where something was said. What Teams does not take at the second try goes to the outbox, which tries longer and then
 * sends it by mail: what is done has been told.
 */
@Component
class Replying {

    private static final Logger LOG = LoggerFactory.getLogger(Replying.class);
    private static final int TRIES = 2;

    /** Something asked of Teams that may be refused. */
    private interface Saying {
        void say() throws DeliveryFailed;
    }

    private final CardRenderer renderer;
    private final Connector connector;
    private final Outbox outbox;
    private final TransactionTemplate transaction;

    Replying(CardRenderer renderer, Connector connector, Outbox outbox, TransactionTemplate transaction) {
        this.renderer = renderer;
        this.connector = connector;
        this.outbox = outbox;
        this.transaction = transaction;
    }

    /** Says something that is worth no second attempt, e.g. to someone we do not know. */
    void tell(Place place, Document document) {
        try {
            send(place, renderer.render(document));
        } catch (DeliveryFailed unsaid) {
            LOG.warn("An answer was not accepted by Teams: {}", unsaid.reason());
        }
    }

    /** Answers a person. */
    void answer(Person person, Place place, Document document) {
        try {
            send(place, renderer.render(document));
        } catch (DeliveryFailed unsaid) {
            later(person, document, unsaid);
        }
    }

    /**
     * Answers in the place of the card whose button was pressed, so that nobody presses it again; as a new message when the
     * card cannot be replaced any more.
     *
     * @param chosen what was chosen, in one line
     */
    void answerInPlace(Person person, Incoming press, String chosen, Document document) {
        List<Card> cards = renderer.renderAnswer(chosen, document);
        try {
            replaceOrSend(press, cards.getFirst());
            send(press.place(), cards.subList(1, cards.size()));
        } catch (DeliveryFailed unsaid) {
            later(person, document, unsaid);
        }
    }

    private void replaceOrSend(Incoming press, Card card) throws DeliveryFailed {
        try {
            patiently(() -> connector.replace(press.place(), press.repliedTo(), card));
        } catch (DeliveryFailed irreplaceable) {
            LOG.info("A used card could not be replaced: {}", irreplaceable.reason());
            patiently(() -> connector.send(press.place(), card));
        }
    }

    private void send(Place place, List<Card> cards) throws DeliveryFailed {
        for (Card card : cards) {
            patiently(() -> connector.send(place, card));
        }
    }

    /** The pause between the tries is the connector's: it waits as long as Teams asked for. */
    private static void patiently(Saying saying) throws DeliveryFailed {
        for (int attempt = 1; ; attempt++) {
            try {
                saying.say();
                return;
            } catch (DeliveryFailed refused) {
                if (refused.isLasting() || attempt == TRIES) {
                    throw refused;
                }
            }
        }
    }

    private void later(Person person, Document document, DeliveryFailed unsaid) {
        LOG.warn("An answer was not accepted by Teams and goes to the outbox: {}", unsaid.reason());
        transaction.executeWithoutResult(
                ignored -> outbox.send(Notification.byTeams("reply", new Recipient.ToPerson(person.id()), document)));
    }
}
