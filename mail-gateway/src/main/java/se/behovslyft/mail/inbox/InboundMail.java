package se.behovslyft.mail.inbox;

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
import se.behovslyft.actor.AssignmentId;

/**
 * One mail that has come. What it says is not here, only what became of it.
 *
 * <pre>
 * RECEIVED → HANDLED      read, done and answered
 *          → IGNORED      from a machine; never answered
 *          → HELD         waits for SKR to vouch for the sender → RECEIVED | REJECTED
 *          → QUARANTINED  could not be read; waits for SKR → RECEIVED | REJECTED
 * </pre>
 */
@Entity
@Table(name = "inbound_mail")
public class InboundMail {

    /** How far it has come. Stored by name. */
    public enum State {
        RECEIVED,
        HANDLED,
        IGNORED,
        HELD,
        QUARANTINED,
        REJECTED
    }

    /** Why the mail as it came is no longer kept. Stored by name. */
    public enum RawRemoved {
        /** An identity number stood in it (S-06). */
        IDENTITY_NUMBER,
        /** Its time was over. */
        AGE
    }

    @Id
    private UUID id;

    private String messageId;
    private String fingerprint;
    private Instant arrivedAt;
    private @Nullable String sender;
    private long bytesTotal;
    private boolean complete;

    @Enumerated(EnumType.STRING)
    private State state;

    @Enumerated(EnumType.STRING)
    private @Nullable Reason reason;

    private @Nullable Integer number;
    private boolean vouched;
    private int tries;
    private @Nullable String failure;
    private @Nullable Instant answeredAt;
    private @Nullable AssignmentId decidedBy;
    private @Nullable Instant decidedAt;

    @Enumerated(EnumType.STRING)
    @Column(name = "raw_removed")
    private @Nullable RawRemoved rawRemoved;

    @Version
    private long version;

    protected InboundMail() {}

    InboundMail(Fingerprint print, @Nullable String sender, Arrival arrival, Instant now) {
        this.id = UUID.randomUUID();
        this.messageId = print.messageId();
        this.fingerprint = print.digest();
        this.arrivedAt = now;
        this.sender = sender;
        this.bytesTotal = arrival.size();
        this.complete = arrival.complete();
        this.state = State.RECEIVED;
    }

    public UUID id() {
        return id;
    }

    public Instant arrivedAt() {
        return arrivedAt;
    }

    /** The address it says it comes from, in lower case. */
    public Optional<String> sender() {
        return Optional.ofNullable(sender);
    }

    /** Its whole size in bytes, also when not all of it was fetched. */
    public long size() {
        return bytesTotal;
    }

    /** Whether all of it was fetched; of one that is too large there are only the headers. */
    public boolean isComplete() {
        return complete;
    }

    public State state() {
        return state;
    }

    public Optional<Reason> reason() {
        return Optional.ofNullable(reason);
    }

    /** What people call it while it waits for them. */
    public Optional<Integer> number() {
        return Optional.ofNullable(number);
    }

    /** Whether someone at SKR has vouched for the sender. */
    public boolean isVouched() {
        return vouched;
    }

    public int tries() {
        return tries;
    }

    /** The kind of fault, when there was one; never a text from the mail. */
    public Optional<String> failure() {
        return Optional.ofNullable(failure);
    }

    public Optional<Instant> answeredAt() {
        return Optional.ofNullable(answeredAt);
    }

    public Optional<AssignmentId> decidedBy() {
        return Optional.ofNullable(decidedBy);
    }

    public Optional<Instant> decidedAt() {
        return Optional.ofNullable(decidedAt);
    }

    public Optional<RawRemoved> rawRemoved() {
        return Optional.ofNullable(rawRemoved);
    }

    /** Whether it waits for a person. */
    public boolean isWaiting() {
        return state == State.HELD || state == State.QUARANTINED;
    }

    /** It was read and done. */
    public void handled() {
        from(State.RECEIVED);
        state = State.HANDLED;
        reason = null;
    }

    /** It needs no answer. */
    public void ignored(Reason why) {
        from(State.RECEIVED);
        state = State.IGNORED;
        reason = why;
    }

    /** The sender has been answered. */
    public void answered(Instant now) {
        answeredAt = now;
    }

    /** Reading it failed once more. */
    public void failed(String kindOfFault) {
        tries++;
        failure = kindOfFault;
    }

    /** It waits for someone to vouch for the sender. */
    void held(Reason why, int waitingNumber) {
        wait(State.HELD, why, waitingNumber);
    }

    /** It waits for someone to look at it. */
    void quarantined(Reason why, int waitingNumber) {
        wait(State.QUARANTINED, why, waitingNumber);
    }

    /** Someone wants it read again; when it was held, they vouch for the sender. */
    public void readAgain(AssignmentId by, Instant now) {
        vouchedBy(by, now);
        state = State.RECEIVED;
        tries = 0;
    }

    /** Someone vouches for the sender, who is not in the register yet; it waits until then. */
    public void vouchedBy(AssignmentId by, Instant now) {
        waiting();
        vouched = vouched || state == State.HELD;
        decidedBy = by;
        decidedAt = now;
    }

    /** The sender has come into the register. */
    public void readAgain() {
        from(State.HELD);
        state = State.RECEIVED;
        tries = 0;
    }

    /** Someone has decided that it shall not be read. */
    public void rejected(AssignmentId by, Instant now) {
        waiting();
        state = State.REJECTED;
        decidedBy = by;
        decidedAt = now;
    }

    void rawRemoved(RawRemoved why) {
        rawRemoved = why;
    }

    private void wait(State how, Reason why, int waitingNumber) {
        from(State.RECEIVED);
        state = how;
        reason = why;
        number = number == null ? Integer.valueOf(waitingNumber) : number;
        decidedBy = null;
        decidedAt = null;
    }

    private void from(State expected) {
        if (state != expected) {
            throw new IllegalStateException("Mail " + id + " is " + state + ", not " + expected);
        }
    }

    private void waiting() {
        if (!isWaiting()) {
            throw new IllegalStateException("Mail " + id + " is " + state + " and waits for nobody");
        }
    }
}
