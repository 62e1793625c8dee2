package se.behovslyft.dialog;

import java.time.Clock;
import java.util.Optional;
import org.springframework.stereotype.Component;
import se.behovslyft.actor.PersonId;
import se.behovslyft.document.Form;
import tools.jackson.databind.json.JsonMapper;

/** Remembers, for each person, the form that waits for an answer. */
@Component
class Conversations {

    /** @param awaiting the field a plain text answers */
    record Waiting(Form form, Optional<String> awaiting) {}

    private final ConversationRows rows;
    private final JsonMapper json;
    private final Clock clock;

    Conversations(ConversationRows rows, JsonMapper json, Clock clock) {
        this.rows = rows;
        this.json = json;
        this.clock = clock;
    }

    Optional<Waiting> waiting(PersonId person) {
        return rows.findById(person.value())
                .flatMap(row -> row.form().map(form -> new Waiting(json.readValue(form, Form.class), row.awaiting())));
    }

    /** Notes what a reply to that intent means for the conversation. */
    void after(PersonId person, String intent, Reply reply) {
        if (reply instanceof Reply.Ask ask && ask.document().asked().isPresent()) {
            Conversation row = rows.findById(person.value()).orElseGet(() -> new Conversation(person, clock.instant()));
            row.waitFor(
                    json.writeValueAsString(ask.document().asked().get()),
                    ask.awaited().orElse(null),
                    clock.instant());
            rows.save(row);
        } else if (reply instanceof Reply.Done && waitsFor(person, intent)) {
            rows.findById(person.value()).ifPresent(row -> {
                row.finish(clock.instant());
                rows.save(row);
            });
        }
    }

    private boolean waitsFor(PersonId person, String intent) {
        return waiting(person)
                .filter(open -> open.form().intent().equals(intent))
                .isPresent();
    }
}
