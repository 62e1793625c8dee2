package se.behovslyft.bot.inbound;

import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import se.behovslyft.actor.People;
import se.behovslyft.actor.Person;
import se.behovslyft.bot.outbound.Connector;
import se.behovslyft.notification.DeliveryFailed;

/** Who wrote: by the tenant and the object id that Teams vouches for, never by a name (S-11). */
@Component
class Recognition {

    private static final Logger LOG = LoggerFactory.getLogger(Recognition.class);

    private final People people;
    private final Connector connector;

    Recognition(People people, Connector connector) {
        this.people = people;
        this.connector = connector;
    }

    /** The person, when the register knows them. */
    Optional<Person> sender(Incoming incoming) {
        String objectId = incoming.objectId().isEmpty() ? asked(incoming) : incoming.objectId();
        return objectId.isEmpty()
                ? Optional.empty()
                : people.byTeams(incoming.place().tenant(), objectId);
    }

    private String asked(Incoming incoming) {
        try {
            return connector.objectIdOf(incoming.place()).orElse("");
        } catch (DeliveryFailed unanswered) {
            LOG.warn("Teams did not say who wrote: {}", unanswered.reason());
            return "";
        }
    }
}
