package se.behovslyft.mail.inbound;

import jakarta.mail.MessagingException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.scheduling.TaskScheduler;
import org.springframework.stereotype.Component;
import se.behovslyft.mail.MailSettings;
import se.behovslyft.mail.MailStatus;

/**
 * Looks into the mailbox every few seconds. Whatever is in the way, the mail server or the database, is told once in the log
 * and tried again: mails that were not kept are still unseen.
 */
@Component
class MailPoller implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(MailPoller.class);
    private static final Duration LONGEST_FAREWELL = Duration.ofSeconds(5);
    private static final Duration BETWEEN_LOOKS_BACK = Duration.ofHours(1);
    private static final Duration HOW_FAR_BACK = Duration.ofDays(3);

    private final Mailbox mailbox;
    private final MailSettings.Imap settings;
    private final MailStatus status;
    private final TaskScheduler scheduler;
    private final Clock clock;
    private final ReentrantLock looking = new ReentrantLock();
    private volatile @Nullable ScheduledFuture<?> looks;
    private volatile boolean inTrouble;
    private Instant lookedBack = Instant.EPOCH;

    MailPoller(Mailbox mailbox, MailSettings settings, MailStatus status, TaskScheduler taskScheduler, Clock clock) {
        this.clock = clock;
        this.mailbox = mailbox;
        this.settings = settings.imap();
        this.status = status;
        this.scheduler = taskScheduler;
    }

    @Override
    public boolean isAutoStartup() {
        return settings.isOn();
    }

    @Override
    public void start() {
        looks = scheduler.scheduleWithFixedDelay(this::look, settings.every());
    }

    /** Lets the look that is under way come to its end, for a while: what is cut off is taken up at the next start. */
    @Override
    public void stop() {
        ScheduledFuture<?> scheduled = looks;
        if (scheduled != null) {
            scheduled.cancel(false);
        }
        looks = null;
        try {
            if (looking.tryLock(LONGEST_FAREWELL.toSeconds(), TimeUnit.SECONDS)) {
                looking.unlock();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return looks != null;
    }

    private void look() {
        looking.lock();
        try {
            while (isRunning() && mailbox.takeNew()) {
                LOG.debug("There is more in the mailbox");
            }
            lookBack();
            status.polled();
            trouble(false, "");
        } catch (MessagingException | RuntimeException e) {
            trouble(true, kind(e));
        } finally {
            looking.unlock();
        }
    }

    private void lookBack() throws MessagingException {
        Instant now = clock.instant();
        if (Duration.between(lookedBack, now).abs().compareTo(BETWEEN_LOOKS_BACK) > 0) {
            mailbox.takeOverlooked(now.minus(HOW_FAR_BACK));
            lookedBack = now;
        }
    }

    private void trouble(boolean now, String kind) {
        if (now && !inTrouble) {
            LOG.warn("The mailbox cannot be looked through and is tried again: {}", kind);
        } else if (!now && inTrouble) {
            LOG.info("The mailbox is looked through again");
        }
        inTrouble = now;
    }

    /** The kinds of fault alone; a mail server's words may hold addresses. */
    private static String kind(Throwable fault) {
        Throwable cause = fault.getCause();
        return fault.getClass().getSimpleName() + (cause == null ? "" : " after " + kind(cause));
    }
}
