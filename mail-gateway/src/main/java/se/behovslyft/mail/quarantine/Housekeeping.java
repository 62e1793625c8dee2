package se.behovslyft.mail.quarantine;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.behovslyft.actor.People;
import se.behovslyft.chore.Chores;
import se.behovslyft.mail.MailSettings;
import se.behovslyft.mail.inbox.InboundMail;
import se.behovslyft.mail.inbox.InboundMail.RawRemoved;
import se.behovslyft.mail.inbox.Inbox;

/** What is done now and then: mails as they came are destroyed when their time is over, and strangers may have become known. */
@Component
class Housekeeping {

    private static final Logger LOG = LoggerFactory.getLogger(Housekeeping.class);

    private final Inbox inbox;
    private final People people;
    private final Chores chores;
    private final Duration keptFor;
    private final Clock clock;

    Housekeeping(Inbox inbox, People people, Chores chores, MailSettings settings, Clock clock) {
        this.inbox = inbox;
        this.people = people;
        this.chores = chores;
        this.keptFor = Duration.ofDays(settings.keep().rawDays());
        this.clock = clock;
    }

    /** Destroys some of what is too old; the next round takes the rest. */
    @Transactional
    public void destroyOldMails() {
        List<InboundMail> old = inbox.keptSince(clock.instant().minus(keptFor));
        old.forEach(mail -> inbox.removeRaw(mail, RawRemoved.AGE));
        if (!old.isEmpty()) {
            LOG.info("Destroyed {} mails as they came, older than {} days", old.size(), keptFor.toDays());
        }
    }

    /** Reads what was held from those who have come into the register since. */
    @Transactional
    public void readWhoHasBecomeKnown() {
        inbox.fromStrangers().stream()
                .filter(mail -> mail.sender().flatMap(people::byMail).isPresent())
                .flatMap(mail -> inbox.lock(mail.id()).stream())
                .filter(mail -> mail.state() == InboundMail.State.HELD)
                .forEach(mail -> {
                    mail.readAgain();
                    chores.ask(Inbox.READ, mail.id().toString());
                });
    }
}
