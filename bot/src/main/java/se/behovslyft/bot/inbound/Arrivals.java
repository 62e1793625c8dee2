package se.behovslyft.bot.inbound;

import java.util.Optional;
import org.springframework.stereotype.Component;
import se.behovslyft.actor.Person;
import se.behovslyft.bot.outbound.Whereabouts;

/**
 * The app is added or removed. The demo's chat client tells of the same addition with every page it loads, so whoever is new is
 * greeted once. That Teams also tells who joined a conversation adds nothing to it.
 */
@Component
class Arrivals {

    private final Recognition recognition;
    private final Rooms rooms;
    private final Whereabouts whereabouts;
    private final Hearing hearing;
    private final Replying replying;
    private final Sayings sayings;

    Arrivals(
            Recognition recognition,
            Rooms rooms,
            Whereabouts whereabouts,
            Hearing hearing,
            Replying replying,
            Sayings sayings) {
        this.recognition = recognition;
        this.rooms = rooms;
        this.whereabouts = whereabouts;
        this.hearing = hearing;
        this.replying = replying;
        this.sayings = sayings;
    }

    /** The app was added or removed by someone. */
    void installed(Incoming incoming) {
        if (incoming.action().startsWith("remove")) {
            whereabouts.forget(incoming.place());
            return;
        }
        Optional<Person> sender = recognition.sender(incoming);
        if (sender.isPresent()) {
            arrive(sender.get(), incoming);
        } else if (incoming.isPersonal()) {
            replying.tell(incoming.place(), sayings.toStranger());
        }
    }

    private void arrive(Person person, Incoming incoming) {
        if (incoming.isPersonal()) {
            if (whereabouts.heardFrom(person.id(), incoming.place())) {
                replying.answer(person, incoming.place(), hearing.greet(person).document());
            }
        } else if (incoming.isInChannel() && rooms.settle(person, incoming)) {
            replying.tell(incoming.place(), sayings.helloTeam());
        }
    }
}
