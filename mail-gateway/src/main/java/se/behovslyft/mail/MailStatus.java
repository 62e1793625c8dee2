package se.behovslyft.mail;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** How the gateway feels, for health and metrics. The times are those of this node; the counts are everybody's. */
@Component
public class MailStatus {

    /** @param reason one of our own words, never a text or an address */
    public record Failure(Instant at, String reason) {}

    private static final Logger LOG = LoggerFactory.getLogger(MailStatus.class);

    private final MailCounts counts;
    private final MailSettings settings;
    private final Clock clock;
    private volatile @Nullable Instant polled;
    private volatile @Nullable Instant sent;
    private volatile @Nullable Failure failure;

    MailStatus(MailCounts counts, MailSettings settings, Clock clock) {
        this.counts = counts;
        this.settings = settings;
        this.clock = clock;
        say("fetched", settings.imap().isOn(), settings.imap(), "behovslyft.mail.imap.host");
        say("sent", settings.smtp().isOn(), settings.smtp(), "behovslyft.mail.smtp.host");
    }

    /** Whether mail is fetched at all. */
    public boolean fetches() {
        return settings.imap().isOn();
    }

    /** Whether mail is sent at all. */
    public boolean sends() {
        return settings.smtp().isOn();
    }

    /** When the mailbox was last looked through without trouble. */
    public Optional<Instant> lastPolled() {
        return Optional.ofNullable(polled);
    }

    /** When the mail server last took a mail from us. */
    public Optional<Instant> lastSent() {
        return Optional.ofNullable(sent);
    }

    /** Why the mail server last took nothing from us; empty when it has taken something since. */
    public Optional<Failure> sendingFailure() {
        return Optional.ofNullable(failure);
    }

    /** How many mails a machine could not read and a person must look at. */
    public long quarantined() {
        return counts.quarantined();
    }

    /** How many mails wait for someone to vouch for the sender. */
    public long held() {
        return counts.held();
    }

    /** The mailbox was looked through. */
    public void polled() {
        polled = clock.instant();
    }

    /** The mail server took a mail. */
    public void sent() {
        sent = clock.instant();
        failure = null;
    }

    /** The mail server takes nothing just now; that it refuses one single mail does not count. */
    public void notSent(String reason) {
        failure = new Failure(clock.instant(), reason);
    }

    private static void say(String what, boolean isOn, Object where, String setting) {
        if (isOn) {
            LOG.info("Mail is {} by {}", what, where);
        } else {
            LOG.warn("No mail is {}: {} is not set", what, setting);
        }
    }
}
