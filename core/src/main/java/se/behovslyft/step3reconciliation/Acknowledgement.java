package se.behovslyft.step3reconciliation;

import java.util.Set;
import org.springframework.stereotype.Component;
import se.behovslyft.actor.Assignment;
import se.behovslyft.actor.People;
import se.behovslyft.actor.Role;
import se.behovslyft.dialog.Occasion;
import se.behovslyft.document.Document;
import se.behovslyft.notification.Notification;
import se.behovslyft.notification.Outbox;
import se.behovslyft.notification.Recipient;

/** M-08: version, number of needs and reference numbers to both responsible, by mail, whoever submitted and however. */
@Component
class Acknowledgement {

    private final Outbox outbox;
    private final People people;
    private final SubmitReplies replies;

    Acknowledgement(Outbox outbox, People people, SubmitReplies replies) {
        this.outbox = outbox;
        this.people = people;
        this.replies = replies;
    }

    void send(Occasion occasion, SubmitCompilation.Result.Submitted done) {
        Document document = replies.told(done, occasion);
        people.holding(Set.of(Role.RSS_RESPONSIBLE), occasion.actingFor().id()).stream()
                .map(Assignment::person)
                .distinct()
                .forEach(person -> outbox.send(Notification.byMail("M-08", new Recipient.ToPerson(person), document)));
    }
}
