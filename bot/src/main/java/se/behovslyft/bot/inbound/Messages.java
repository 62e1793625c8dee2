package se.behovslyft.bot.inbound;

import java.util.Optional;
import org.springframework.stereotype.Component;
import se.behovslyft.actor.Person;
import se.behovslyft.bot.outbound.Whereabouts;
import se.behovslyft.bot.render.Submission;
import se.behovslyft.dialog.Reply;

/** What people write, and the buttons they press. */
@Component
class Messages {

    private final Recognition recognition;
    private final Rooms rooms;
    private final Whereabouts whereabouts;
    private final Hearing hearing;
    private final Replying replying;
    private final Sayings sayings;

    Messages(
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

    void take(Incoming incoming) {
        Optional<Person> sender = recognition.sender(incoming);
        if (sender.isEmpty()) {
            replying.tell(incoming.place(), sayings.toStranger());
        } else if (!rooms.mayAnswer(sender.get(), incoming)) {
            replying.tell(incoming.place(), sayings.privately());
        } else {
            answer(sender.get(), incoming);
        }
    }

    private void answer(Person person, Incoming incoming) {
        if (incoming.isPersonal()) {
            whereabouts.heardFrom(person.id(), incoming.place());
        }
        Optional<Submission> submission = incoming.submission();
        if (submission.isPresent()) {
            pressed(person, incoming, submission.get());
        } else if (incoming.withFile() && incoming.text().isEmpty()) {
            replying.answer(person, incoming.place(), sayings.noFiles());
        } else {
            hearing.hear(person, incoming)
                    .ifPresent(reply -> replying.answer(person, incoming.place(), sayings.withNotes(reply, incoming)));
        }
    }

    /** What was not done leaves the card as it is, with what was filled in; the reason is a message of its own. */
    private void pressed(Person person, Incoming incoming, Submission submission) {
        hearing.take(person, incoming, submission).ifPresent(reply -> {
            if (reply instanceof Reply.Refused) {
                replying.answer(person, incoming.place(), reply.document());
            } else {
                String chosen = sayings.chosen(person, incoming, submission);
                replying.answerInPlace(person, incoming, chosen, reply.document());
            }
        });
    }
}
