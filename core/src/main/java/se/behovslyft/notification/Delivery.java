package se.behovslyft.notification;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.behovslyft.actor.OrganisationId;
import se.behovslyft.actor.PersonId;

/**
 * One message to one recipient through one channel. Its Message-ID is fixed when it is written, so that a repeated try
 * can be recognised by whoever receives it.
 *
 * <pre>WAITING → SENT | FAILED | FELL_BACK (a new delivery by mail took over)</pre>
 */
@Entity
@Table(name = "delivery")
public class Delivery {

    /** How far it has come. Stored by name. */
    public enum State {
        WAITING,
        SENT,
        FAILED,
        FELL_BACK
    }

    @Id
    private UUID id;

    private String kind;

    @Enumerated(EnumType.STRING)
    private ChannelKind channel;

    private @Nullable PersonId person;
    private @Nullable OrganisationId team;
    private @Nullable String address;
    private String document;
    private @Nullable String thread;
    private String messageId;

    @Enumerated(EnumType.STRING)
    private State state;

    private int tries;
    private Instant createdAt;
    private @Nullable Instant sentAt;

    @Column(name = "failure")
    private @Nullable String failure;

    @Version
    private long version;

    protected Delivery() {}

    Delivery(
            String kind,
            ChannelKind channel,
            Recipient recipient,
            String document,
            @Nullable String thread,
            Instant now) {
        this.id = UUID.randomUUID();
        this.kind = kind;
        this.channel = channel;
        switch (recipient) {
            case Recipient.ToPerson(var to) -> person = to;
            case Recipient.ToAddress(var to) -> address = to;
            case Recipient.ToTeam(var to) -> team = to;
        }
        this.document = document;
        this.thread = thread;
        this.messageId = "<" + id + "@behovslyft>";
        this.state = State.WAITING;
        this.createdAt = now;
    }

    public UUID id() {
        return id;
    }

    public String kind() {
        return kind;
    }

    public ChannelKind channel() {
        return channel;
    }

    public Recipient recipient() {
        if (person != null) {
            return new Recipient.ToPerson(person);
        }
        if (team != null) {
            return new Recipient.ToTeam(team);
        }
        return new Recipient.ToAddress(Optional.ofNullable(address).orElseThrow());
    }

    /** With angle brackets; the same at every try. */
    public String messageId() {
        return messageId;
    }

    public State state() {
        return state;
    }

    public int tries() {
        return tries;
    }

    public Instant createdAt() {
        return createdAt;
    }

    public Optional<Instant> sentAt() {
        return Optional.ofNullable(sentAt);
    }

    /** Why the latest try failed, in a word of ours; never an address or a text. */
    public Optional<String> failure() {
        return Optional.ofNullable(failure);
    }

    String document() {
        return document;
    }

    Optional<String> thread() {
        return Optional.ofNullable(thread);
    }

    void sent(Instant at) {
        state = State.SENT;
        sentAt = at;
        failure = null;
    }

    void tried(String why) {
        tries++;
        failure = why;
    }

    void failed() {
        state = State.FAILED;
    }

    void fellBack() {
        state = State.FELL_BACK;
    }
}
