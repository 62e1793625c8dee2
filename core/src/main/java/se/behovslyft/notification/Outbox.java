package se.behovslyft.notification;

import java.time.Clock;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.behovslyft.actor.People;
import se.behovslyft.actor.Role;
import se.behovslyft.chore.Chores;

/**
 * Takes what is to be sent. One delivery row per recipient and channel is written in the caller's transaction; a chore
 * carries it out after the commit. What is rolled back is never sent, what is committed is never forgotten.
 */
@Component
public class Outbox {

    private final Deliveries deliveries;
    private final Chores chores;
    private final People people;
    private final Clock clock;
    private final Envelopes envelopes;

    Outbox(Deliveries deliveries, Chores chores, People people, Clock clock, Envelopes envelopes) {
        this.deliveries = deliveries;
        this.chores = chores;
        this.people = people;
        this.clock = clock;
        this.envelopes = envelopes;
    }

    /** Writes the deliveries of a notification. Needs a transaction. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void send(Notification notification) {
        for (ChannelKind channel : notification.channels()) {
            if (channel == ChannelKind.MAIL) {
                byMail(notification, notification.recipient());
            } else {
                write(notification, channel, notification.recipient());
            }
        }
    }

    /** Lets mail take over what a delivery could not do. */
    void fallBackToMail(Delivery failed, Notification same) {
        failed.fellBack();
        byMail(same, failed.recipient());
    }

    private void byMail(Notification notification, Recipient recipient) {
        for (Recipient reader : readers(recipient)) {
            write(notification, ChannelKind.MAIL, reader);
        }
    }

    /** A team reads mail as its coordinators, each by themselves. */
    private List<? extends Recipient> readers(Recipient recipient) {
        return recipient instanceof Recipient.ToTeam(var organisation)
                ? people.holding(Set.of(Role.SKR_COORDINATOR), organisation).stream()
                        .map(assignment -> new Recipient.ToPerson(assignment.person()))
                        .distinct()
                        .toList()
                : List.of(recipient);
    }

    private void write(Notification notification, ChannelKind channel, Recipient recipient) {
        var delivery = deliveries.save(new Delivery(
                notification.kind(),
                channel,
                recipient,
                envelopes.document(notification),
                envelopes.thread(notification),
                clock.instant()));
        chores.ask(CarryOutDelivery.NAME, delivery.id().toString());
    }
}
