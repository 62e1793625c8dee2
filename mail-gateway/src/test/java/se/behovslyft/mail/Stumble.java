package se.behovslyft.mail;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.boot.test.context.TestComponent;
import se.behovslyft.actor.Role;
import se.behovslyft.audit.AuditTrail;
import se.behovslyft.dialog.Answers;
import se.behovslyft.dialog.Audience;
import se.behovslyft.dialog.Intent;
import se.behovslyft.dialog.Occasion;
import se.behovslyft.dialog.Reply;
import se.behovslyft.document.Document;
import se.behovslyft.notification.Notification;
import se.behovslyft.notification.Outbox;
import se.behovslyft.notification.Recipient;

/**
 * "snubbla 12": does its work, row and letter, and then is cut off in the middle of the transaction, as often as the test has
 * said for that number.
 */
@TestComponent
class Stumble implements Intent {

    private final AuditTrail audit;
    private final Outbox outbox;
    private final Map<String, Integer> left = new ConcurrentHashMap<>();

    Stumble(AuditTrail audit, Outbox outbox) {
        this.audit = audit;
        this.outbox = outbox;
    }

    void over(String number, int times) {
        left.put(number, times);
    }

    @Override
    public String name() {
        return "test.stumble";
    }

    @Override
    public Audience audience() {
        return Audience.of(Role.RSS_RESPONSIBLE);
    }

    @Override
    public Reply respond(Occasion occasion, Answers answers) {
        String number = answers.text("number");
        audit.record(occasion.acting().id(), "test.stumbled." + number, number, null, "MAIL");
        outbox.send(Notification.byMail(
                "test",
                new Recipient.ToAddress("brev" + number + "@fyr.example"),
                Document.titled("Brev " + number).build()));
        if (left.merge(number, -1, Integer::sum) >= 0) {
            throw new IllegalStateException("Cut off");
        }
        return Reply.done(Document.titled("Gjort " + number).build());
    }
}
