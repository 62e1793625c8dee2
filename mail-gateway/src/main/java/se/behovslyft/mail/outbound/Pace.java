package se.behovslyft.mail.outbound;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.springframework.stereotype.Component;
import se.behovslyft.chore.NotYet;
import se.behovslyft.mail.MailSettings;

/**
 * Keeps within what the mail server takes: so many mails in a minute, so many connections at once. A delivery whose time has not
 * come is given a time and comes back then, so that no thread waits and none is refused by the server. Each node has a pace of
 * its own.
 */
@Component
class Pace {

    private static final Duration SOON = Duration.ofSeconds(5);
    private static final Duration FORGOTTEN = Duration.ofMinutes(10);

    /** A turn to send; closed when it is over. */
    interface Turn extends AutoCloseable {
        @Override
        void close();
    }

    private final Clock clock;
    private final Duration between;
    private final Semaphore connections;
    private final Map<UUID, Instant> given = new HashMap<>();
    private Instant next = Instant.EPOCH;

    Pace(MailSettings settings, Clock clock) {
        this.clock = clock;
        int perMinute = settings.smtp().perMinute();
        this.between = perMinute == 0 ? Duration.ZERO : Duration.ofMinutes(1).dividedBy(perMinute);
        this.connections = new Semaphore(settings.smtp().connections());
    }

    /** @throws NotYet when the delivery shall come back later */
    Turn turn(UUID delivery) {
        Duration wait = untilTurnOf(delivery);
        if (wait.isPositive()) {
            throw new NotYet(wait);
        }
        if (!hasConnection()) {
            throw new NotYet(SOON);
        }
        return connections::release;
    }

    private synchronized Duration untilTurnOf(UUID delivery) {
        Instant now = clock.instant();
        // Nobody waits longer than the queue is, also when the clock has been put back.
        Instant latest = now.plus(between.multipliedBy(given.size() + 1L));
        Instant turn = given.remove(delivery);
        if (turn == null || turn.isAfter(latest)) {
            turn = next.isBefore(now) ? now : next.isAfter(latest) ? latest : next;
            next = turn.plus(between);
            given.values().removeIf(old -> old.isBefore(now.minus(FORGOTTEN)));
        }
        if (turn.isAfter(now)) {
            given.put(delivery, turn);
        }
        return Duration.between(now, turn);
    }

    private boolean hasConnection() {
        try {
            return connections.tryAcquire(SOON.toSeconds(), TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
