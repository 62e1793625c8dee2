package se.behovslyft.notification;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.behovslyft.actor.People;
import se.behovslyft.document.Document;
import tools.jackson.databind.json.JsonMapper;

/** Puts what is to be sent into a row, and takes it out again for the channel. */
@Component
class Envelopes {

    private final JsonMapper json;
    private final People people;

    Envelopes(JsonMapper json, People people) {
        this.json = json;
        this.people = people;
    }

    String document(Notification notification) {
        return json.writeValueAsString(notification.document());
    }

    @Nullable
    String thread(Notification notification) {
        return notification.answered().map(json::writeValueAsString).orElse(null);
    }

    Outgoing outgoing(Delivery row) {
        return new Outgoing(
                row.id(), row.kind(), row.recipient(), address(row), row.messageId(), document(row), thread(row));
    }

    /** The same message as a notification, e.g. to go by another channel. */
    Notification notification(Delivery row, ChannelKind channel) {
        return new Notification(row.kind(), row.recipient(), document(row), java.util.Set.of(channel), thread(row));
    }

    private String address(Delivery row) {
        return switch (row.recipient()) {
            case Recipient.ToPerson(var person) -> people.mailOf(person).orElse("");
            case Recipient.ToAddress(var mail) -> mail;
            case Recipient.ToTeam ignored -> "";
        };
    }

    private Document document(Delivery row) {
        return json.readValue(row.document(), Document.class);
    }

    private @Nullable MailThread thread(Delivery row) {
        return row.thread().map(text -> json.readValue(text, MailThread.class)).orElse(null);
    }
}
