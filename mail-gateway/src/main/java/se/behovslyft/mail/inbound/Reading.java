package se.behovslyft.mail.inbound;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;
import se.behovslyft.chore.NotYet;
import se.behovslyft.dialog.Reply;
import se.behovslyft.mail.answer.Answering;
import se.behovslyft.mail.inbox.InboundMail;
import se.behovslyft.mail.inbox.InboundMail.RawRemoved;
import se.behovslyft.mail.inbox.Inbox;
import se.behovslyft.mail.inbox.Reason;
import se.behovslyft.mail.quarantine.Quarantine;
import se.behovslyft.mail.quarantine.Undelivered;
import se.behovslyft.mail.read.Envelope;
import se.behovslyft.mail.read.Letter;
import se.behovslyft.mail.read.LetterReader;
import se.behovslyft.mail.screen.Incoming;
import se.behovslyft.mail.screen.Screening;
import se.behovslyft.mail.screen.Verdict;

/** Reads one mail in the caller's transaction: judges it, has done what it says, and writes the receipt. */
@Component
class Reading {

    /** The receipt for each mail and file (requirements B4). */
    static final String RECEIPT = "M-05";

    private static final Duration SHORTLY = Duration.ofSeconds(1);
    private static final long MOST_PATIENCE = 20;
    private static final long LARGE = 4 * 1024 * 1024;

    private final Semaphore large = new Semaphore(1);
    private final Inbox inbox;
    private final Screening screening;
    private final LetterReader letters;
    private final Conversing conversing;
    private final Quarantine quarantine;
    private final Undelivered undelivered;
    private final Answering answering;

    Reading(
            Inbox inbox,
            Screening screening,
            LetterReader letters,
            Conversing conversing,
            Quarantine quarantine,
            Undelivered undelivered,
            Answering answering) {
        this.inbox = inbox;
        this.screening = screening;
        this.letters = letters;
        this.conversing = conversing;
        this.quarantine = quarantine;
        this.undelivered = undelivered;
        this.answering = answering;
    }

    /** Does nothing when the mail is done with already. */
    void read(UUID id) {
        inbox.lock(id)
                .filter(mail -> mail.state() == InboundMail.State.RECEIVED)
                .ifPresent(mail -> inTurn(mail, () -> inbox.raw(mail).ifPresent(raw -> read(mail, raw))));
    }

    /**
     * What somebody mailed first is read first: the file comes before "skicka in". One large mail at a time, so that several
     * at once do not fill the memory.
     */
    private void inTurn(InboundMail mail, Runnable reading) {
        long before = inbox.unreadBefore(mail);
        if (before > 0) {
            throw new NotYet(SHORTLY.multipliedBy(Math.min(before, MOST_PATIENCE)));
        }
        if (mail.size() < LARGE) {
            reading.run();
            return;
        }
        if (!large.tryAcquire()) {
            throw new NotYet(SHORTLY);
        }
        try {
            reading.run();
        } finally {
            large.release();
        }
    }

    private void read(InboundMail mail, byte[] raw) {
        Envelope envelope = Envelope.of(raw);
        Supplier<Letter> letter = SingletonSupplier.of(() -> letters.read(raw));
        switch (screening.judge(new Incoming(mail, envelope, letter))) {
            case Verdict.Read(var speaker) ->
                answer(mail, envelope, conversing.with(speaker, letter.get()), letter.get());
            case Verdict.Empty(var speaker) ->
                answer(mail, envelope, List.of(conversing.aboutNothing(speaker)), letter.get());
            case Verdict.Ignore(var reason) -> ignore(mail, reason, raw);
            case Verdict.Hold(var reason, var tellSender) -> quarantine.hold(mail, envelope, reason, tellSender);
            case Verdict.Quarantine(var reason) -> quarantine.put(mail, envelope, reason);
        }
    }

    private void ignore(InboundMail mail, Reason reason, byte[] raw) {
        mail.ignored(reason);
        if (reason == Reason.BOUNCE) {
            undelivered.note(raw);
        }
    }

    private void answer(InboundMail mail, Envelope envelope, List<Reply> replies, Letter letter) {
        mail.handled();
        answering.answer(mail, envelope, RECEIPT, conversing.receipt(replies, letter));
        if (replies.stream().anyMatch(Reply::sensitive) || answering.isSubjectSensitive(envelope)) {
            inbox.removeRaw(mail, RawRemoved.IDENTITY_NUMBER);
        }
    }
}
