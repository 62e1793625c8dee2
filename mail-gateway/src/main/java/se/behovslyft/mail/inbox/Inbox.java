package se.behovslyft.mail.inbox;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;
import se.behovslyft.chore.Chores;
import se.behovslyft.mail.MailCounts;
import se.behovslyft.mail.inbox.InboundMail.RawRemoved;
import se.behovslyft.mail.inbox.InboundMail.State;

/**
 * Keeps every mail before anybody tries to understand it. A mail that comes twice is kept once. Safe for use by several
 * threads and nodes at once.
 */
@Component
public class Inbox implements MailCounts {

    /** The chore that reads a mail, asked for when the mail is kept. */
    public static final String READ = "read-mail";

    private static final Set<State> WAITING = Set.of(State.HELD, State.QUARANTINED);
    private static final Set<State> DONE_WITH =
            Set.of(State.HANDLED, State.IGNORED, State.REJECTED, State.HELD, State.QUARANTINED);
    private static final Duration LATELY = Duration.ofMinutes(10);
    private static final Duration ONE_TICK = Duration.of(1, ChronoUnit.MICROS);
    private static final Limit AT_ONCE = Limit.of(200);

    private final InboundMails mails;
    private final RawMails raws;
    private final Chores chores;
    private final Clock clock;
    private final TransactionTemplate transaction;

    Inbox(InboundMails mails, RawMails raws, Chores chores, Clock clock, TransactionTemplate transaction) {
        this.mails = mails;
        this.raws = raws;
        this.chores = chores;
        this.clock = clock;
        this.transaction = transaction;
    }

    /**
     * Keeps a mail and asks for it to be read, in a transaction of its own: when this returns, the mailbox may forget it.
     *
     * @param sender the address it says it comes from, or null
     * @return the mail, or empty when it had come before
     */
    public Optional<UUID> keep(Arrival arrival, @Nullable String sender) {
        Fingerprint print = Fingerprint.of(arrival.bytes());
        try {
            return transaction.execute(ignored -> keepNew(print, sender, arrival));
        } catch (DataIntegrityViolationException e) {
            // Another node, or another thread, kept the same mail while we looked.
            if (isKept(print)) {
                return Optional.empty();
            }
            throw e;
        }
    }

    /** Whether a mail with that Message-ID has ever been kept. */
    public boolean isKnown(String messageId) {
        return mails.existsByMessageId(messageId);
    }

    /** When the first mail was kept. */
    public Optional<Instant> oldest() {
        return mails.oldest();
    }

    /** The mail, for this transaction alone until it ends; others who want it wait. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Optional<InboundMail> lock(UUID id) {
        return mails.lockById(id);
    }

    /** The mail that people call by that number, for this transaction alone. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Optional<InboundMail> lockNumber(int number) {
        return mails.lockByNumber(number);
    }

    /** The bytes as they came, when they are still kept. */
    public Optional<byte[]> raw(InboundMail mail) {
        return raws.findById(mail.id()).map(RawMail::bytes);
    }

    /** Destroys the bytes; what became of the mail stays. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void removeRaw(InboundMail mail, RawRemoved why) {
        raws.deleteById(mail.id());
        mail.rawRemoved(why);
        mails.save(mail);
    }

    /** Lets it wait for someone to vouch for the sender. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void hold(InboundMail mail, Reason why) {
        mail.held(why, number(mail));
        mails.save(mail);
    }

    /** Lets it wait for someone to look at it. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void quarantine(InboundMail mail, Reason why) {
        mail.quarantined(why, number(mail));
        mails.save(mail);
    }

    /** Counts a failed try; returns how many there have been. */
    @Transactional
    public int failed(UUID id, String kindOfFault) {
        return mails.lockById(id)
                .map(mail -> {
                    mail.failed(kindOfFault);
                    return mails.save(mail).tries();
                })
                .orElse(0);
    }

    /** What waits for a person, by number. */
    public List<InboundMail> waiting() {
        return mails.findByStateInOrderByNumber(WAITING);
    }

    /** What is held since its sender is not in the register. */
    public List<InboundMail> fromStrangers() {
        return mails.findByStateAndReason(State.HELD, Reason.UNKNOWN_SENDER);
    }

    /** How many answers a sender has had since then. */
    public long answersTo(String sender, Instant since) {
        return mails.countBySenderAndAnsweredAtAfter(sender, since);
    }

    /** How many answers those whose mail waits for that reason have had since then. */
    public long answersTo(Reason why, Instant since) {
        return mails.countByReasonAndAnsweredAtAfter(why, since);
    }

    /** How many mails of the same sender came before this one, lately, and are not read yet. */
    public long unreadBefore(InboundMail mail) {
        Instant came = mail.arrivedAt();
        return mail.sender()
                .map(sender -> mails.countBySenderAndStateAndArrivedAtBetween(
                        sender, State.RECEIVED, came.minus(LATELY), came.minus(ONE_TICK)))
                .orElse(0L);
    }

    /** How many mails of that sender are held for that reason. */
    public long heldFrom(String sender, Reason why) {
        return mails.countBySenderAndReasonAndState(sender, why, State.HELD);
    }

    /** Some of those whose bytes are still kept although they came before that time. */
    public List<InboundMail> keptSince(Instant before) {
        return mails.findByArrivedAtBeforeAndRawRemovedIsNullAndStateIn(before, DONE_WITH, AT_ONCE);
    }

    @Override
    public long quarantined() {
        return mails.countByState(State.QUARANTINED);
    }

    @Override
    public long held() {
        return mails.countByState(State.HELD);
    }

    private Optional<UUID> keepNew(Fingerprint print, @Nullable String sender, Arrival arrival) {
        if (isKept(print)) {
            return Optional.empty();
        }
        InboundMail mail = mails.save(new InboundMail(print, sender, arrival, clock.instant()));
        raws.save(new RawMail(mail.id(), arrival.bytes()));
        chores.ask(READ, mail.id().toString());
        return Optional.of(mail.id());
    }

    private boolean isKept(Fingerprint print) {
        return mails.existsByMessageIdAndFingerprint(print.messageId(), print.digest());
    }

    private int number(InboundMail mail) {
        return mail.number().orElseGet(mails::nextNumber);
    }
}
