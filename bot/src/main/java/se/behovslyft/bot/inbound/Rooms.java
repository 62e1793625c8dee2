package se.behovslyft.bot.inbound;

import java.util.Optional;
import org.springframework.stereotype.Component;
import se.behovslyft.actor.Assignment;
import se.behovslyft.actor.OrganisationId;
import se.behovslyft.actor.People;
import se.behovslyft.actor.Person;
import se.behovslyft.actor.Role;
import se.behovslyft.bot.BotSettings;
import se.behovslyft.bot.outbound.Place;
import se.behovslyft.bot.outbound.Whereabouts;

/**
 * Where answers may be read. In a personal chat always. In a channel only by SKR's coordinators and only in SKR's own channel:
 * an RSS' needs are its own until it submits them, and who else reads a channel nobody knows.
 *
 * <p>SKR's channel is the one named in the settings, or else the first to which a coordinator adds the bot. Speaking to it in
 * a channel never makes that channel SKR's: every RSS' needs will be read there. To move it, remove the bot from the team
 * and add it to the new channel.
 */
@Component
class Rooms {

    private final People people;
    private final Whereabouts whereabouts;
    private final BotSettings settings;

    Rooms(People people, Whereabouts whereabouts, BotSettings settings) {
        this.people = people;
        this.whereabouts = whereabouts;
        this.settings = settings;
    }

    /** Whether what this person asks may be answered where it was asked. */
    boolean mayAnswer(Person person, Incoming incoming) {
        if (incoming.isPersonal()) {
            return true;
        }
        return incoming.isInChannel()
                && coordinated(person)
                        .filter(organisation -> isChannelOf(organisation, incoming.place()))
                        .isPresent();
    }

    /** Makes the channel that of the person's organisation, if it can be; returns whether it became so just now. */
    boolean settle(Person person, Incoming incoming) {
        return coordinated(person)
                .filter(organisation -> mayBecome(organisation, incoming.place()))
                .filter(organisation -> whereabouts.settle(organisation, incoming.place()))
                .isPresent();
    }

    private boolean isChannelOf(OrganisationId organisation, Place place) {
        String here = place.withoutThread().conversation();
        if (settings.skrChannel().equals(here)) {
            whereabouts.settle(organisation, place);
            return true;
        }
        return whereabouts
                .teamOf(organisation)
                .filter(team -> team.conversation().equals(here))
                .isPresent();
    }

    private boolean mayBecome(OrganisationId organisation, Place place) {
        String here = place.withoutThread().conversation();
        if (!settings.skrChannel().isEmpty()) {
            return settings.skrChannel().equals(here);
        }
        return whereabouts
                .teamOf(organisation)
                .map(team -> team.conversation().equals(here))
                .orElse(true);
    }

    private Optional<OrganisationId> coordinated(Person person) {
        return people.assignmentsOf(person.id()).stream()
                .filter(assignment -> assignment.role() == Role.SKR_COORDINATOR)
                .map(Assignment::organisation)
                .findFirst();
    }
}
