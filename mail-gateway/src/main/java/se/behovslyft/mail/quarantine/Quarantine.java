package se.behovslyft.mail.quarantine;

import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.behovslyft.audit.AuditTrail;
import se.behovslyft.mail.answer.Answering;
import se.behovslyft.mail.inbox.InboundMail;
import se.behovslyft.mail.inbox.Inbox;
import se.behovslyft.mail.inbox.Reason;
import se.behovslyft.mail.read.Envelope;
import se.behovslyft.notification.ChannelKind;

/** Lays a mail aside for a person, tells the sender and tells SKR. */
@Component
public class Quarantine {

    private static final Logger LOG = LoggerFactory.getLogger(Quarantine.class);

    private final Inbox inbox;
    private final Answering answering;
    private final WaitingTexts texts;
    private final Coordinators skr;
    private final AuditTrail audit;

    Quarantine(Inbox inbox, Answering answering, WaitingTexts texts, Coordinators skr, AuditTrail audit) {
        this.inbox = inbox;
        this.answering = answering;
        this.texts = texts;
        this.skr = skr;
        this.audit = audit;
    }

    /** Lets a mail wait until someone vouches for its sender. SKR hears of the first from each sender, and sees all. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void hold(InboundMail mail, Envelope envelope, Reason why, boolean tellSender) {
        boolean isFirst = inbox.heldFrom(mail.sender().orElse(""), why) == 0;
        inbox.hold(mail, why);
        note(mail, why);
        if (tellSender) {
            answering.answer(mail, envelope, WaitingTexts.TO_SENDER, texts.toSender(mail, why));
        }
        if (isFirst) {
            skr.tell(WaitingTexts.HELD, texts.toSkr(mail, why));
        }
    }

    /** Lays aside a mail that cannot be read. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void put(InboundMail mail, Envelope envelope, Reason why) {
        inbox.quarantine(mail, why);
        note(mail, why);
        answering.answer(mail, envelope, WaitingTexts.TO_SENDER, texts.toSender(mail, why));
        skr.tell(WaitingTexts.QUARANTINED, texts.toSkr(mail, why));
    }

    /** Lays aside a mail whose reading has failed, in a transaction of its own. Does nothing when it is done with already. */
    @Transactional
    public void putFailed(UUID id, Reason why) {
        inbox.lock(id)
                .filter(mail -> mail.state() == InboundMail.State.RECEIVED)
                .ifPresent(mail -> put(mail, Envelope.of(inbox.raw(mail).orElse(new byte[0])), why));
    }

    private void note(InboundMail mail, Reason why) {
        LOG.warn(
                "Mail {} waits for a person as number {}: {}",
                mail.id(),
                mail.number().orElseThrow(),
                why);
        audit.record(null, "mail.waiting", mail.id().toString(), why.name(), ChannelKind.MAIL.name());
    }
}
