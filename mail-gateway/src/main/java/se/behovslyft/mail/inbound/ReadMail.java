package se.behovslyft.mail.inbound;

import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.NonTransientDataAccessException;
import org.springframework.dao.NonTransientDataAccessResourceException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.support.TransactionTemplate;
import se.behovslyft.chore.Chore;
import se.behovslyft.chore.NotYet;
import se.behovslyft.mail.inbox.Inbox;
import se.behovslyft.mail.inbox.Reason;
import se.behovslyft.mail.quarantine.Quarantine;
import se.behovslyft.mail.read.UnreadableMail;

/**
 * Reads a mail that is kept. All that comes of it is one transaction: after a crash everything has been done once or
 * nothing, and then it is done again. A database that is away is waited for; a mail that fails again and again is laid aside
 * soon, so that its sender hears of it within a minute (S-07).
 */
@Component
class ReadMail implements Chore {

    private static final Logger LOG = LoggerFactory.getLogger(ReadMail.class);
    private static final int TRIES = 3;

    private final Reading reading;
    private final Inbox inbox;
    private final Quarantine quarantine;
    private final TransactionTemplate transaction;

    ReadMail(Reading reading, Inbox inbox, Quarantine quarantine, TransactionTemplate transaction) {
        this.reading = reading;
        this.inbox = inbox;
        this.quarantine = quarantine;
        this.transaction = transaction;
    }

    @Override
    public String name() {
        return Inbox.READ;
    }

    @Override
    public void carryOut(String subject) {
        UUID id = UUID.fromString(subject);
        try {
            transaction.executeWithoutResult(ignored -> reading.read(id));
        } catch (NotYet later) {
            throw later;
        } catch (UnreadableMail unreadable) {
            quarantine.putFailed(id, unreadable.reason());
        } catch (RuntimeException fault) {
            if (isDatabaseAway(fault)) {
                throw ReadingFailed.of(id, fault);
            }
            failed(id, fault);
        }
    }

    @Override
    public void givenUp(String subject) {
        quarantine.putFailed(UUID.fromString(subject), Reason.FAILED);
    }

    /** A row that the database refuses is a fault of the mail or of ours; waiting would not help, and the sender waits too. */
    private static boolean isDatabaseAway(RuntimeException fault) {
        return fault instanceof TransactionException
                || fault instanceof NonTransientDataAccessResourceException
                || fault instanceof DataAccessException && !(fault instanceof NonTransientDataAccessException);
    }

    private void failed(UUID id, RuntimeException fault) {
        ReadingFailed told = ReadingFailed.of(id, fault);
        if (inbox.failed(id, fault.getClass().getSimpleName()) < TRIES) {
            throw told;
        }
        LOG.error("Mail {} fails at every try and is laid aside", id, told);
        quarantine.putFailed(id, Reason.FAILED);
    }
}
