package se.behovslyft.bot.outbound;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import se.behovslyft.actor.OrganisationId;
import se.behovslyft.actor.PersonId;
import se.behovslyft.notification.Recipient;

/** Remembers where people and teams are reached. Each call is a transaction of its own. */
@Component
public class Whereabouts {

    private final TeamsConversations conversations;
    private final TransactionTemplate transaction;
    private final Clock clock;

    Whereabouts(TeamsConversations conversations, TransactionTemplate transaction, Clock clock) {
        this.conversations = conversations;
        this.transaction = transaction;
        this.clock = clock;
    }

    /**
     * Someone was heard from in their personal chat.
     *
     * @return whether it is the first time
     */
    public boolean heardFrom(PersonId person, Place chat) {
        return heard(chat, () -> TeamsConversation.withPerson(person, chat, clock.instant()));
    }

    /**
     * A channel is to be the organisation's own.
     *
     * @return whether it is the first time
     */
    public boolean settle(OrganisationId organisation, Place channel) {
        Place whole = channel.withoutThread();
        return heard(whole, () -> TeamsConversation.ofTeam(organisation, whole, clock.instant()));
    }

    /** The app was removed there. */
    public void forget(Place place) {
        transaction.executeWithoutResult(ignored -> conversations
                .findByConversation(place.conversationWithoutThread())
                .ifPresent(conversations::delete));
    }

    /** The organisation's channel, when it has one. */
    public Optional<Place> teamOf(OrganisationId organisation) {
        return places(new Recipient.ToTeam(organisation)).stream().findFirst();
    }

    /** Where the recipient is reached, best first. */
    List<Place> places(Recipient recipient) {
        List<TeamsConversation> found = switch (recipient) {
            case Recipient.ToPerson(var person) -> conversations.findByPersonAndGoneFalseOrderByHeardAtDesc(person);
            case Recipient.ToTeam(var organisation) ->
                conversations.findByOrganisationAndGoneFalseOrderByHeardAt(organisation);
            case Recipient.ToAddress ignored -> List.of();
        };
        return found.stream().map(TeamsConversation::place).toList();
    }

    /** Teams refuses us there for good. */
    void lost(Place place) {
        transaction.executeWithoutResult(ignored -> conversations
                .findByConversation(place.conversation())
                .ifPresent(row -> {
                    row.isLost();
                    conversations.save(row);
                }));
    }

    private boolean heard(Place place, Supplier<TeamsConversation> first) {
        try {
            return Boolean.TRUE.equals(transaction.execute(ignored -> {
                Optional<TeamsConversation> known = conversations.findByConversation(place.conversation());
                if (known.isEmpty()) {
                    conversations.save(first.get());
                    return true;
                }
                known.filter(row -> row.differsFrom(place)).ifPresent(row -> {
                    row.heardAgain(place, clock.instant());
                    conversations.save(row);
                });
                return false;
            }));
        } catch (DataIntegrityViolationException theOtherWasFirst) {
            // Two activities at once, of which neither found the row.
            return false;
        }
    }
}
