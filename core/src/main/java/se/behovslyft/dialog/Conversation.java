package se.behovslyft.dialog;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.behovslyft.actor.PersonId;

/**
 * What we last asked a person and have no answer to yet. One for each person, whatever the channel, so that a conversation
 * goes on next day, on another device or by mail (S-09).
 */
@Entity
@Table(name = "conversation")
class Conversation {

    @Id
    private UUID person;

    private @Nullable String form;
    private @Nullable String awaiting;

    @Column(name = "changed_at")
    private Instant at;

    protected Conversation() {}

    Conversation(PersonId person, Instant at) {
        this.person = person.value();
        this.at = at;
    }

    /** The form that waits, as JSON. */
    Optional<String> form() {
        return Optional.ofNullable(form);
    }

    Optional<String> awaiting() {
        return Optional.ofNullable(awaiting);
    }

    void waitFor(String asked, @Nullable String field, Instant now) {
        form = asked;
        awaiting = field;
        at = now;
    }

    void finish(Instant now) {
        form = null;
        awaiting = null;
        at = now;
    }
}
