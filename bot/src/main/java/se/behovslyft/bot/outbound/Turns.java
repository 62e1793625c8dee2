package se.behovslyft.bot.outbound;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import se.behovslyft.bot.SendingLimit;

/**
 * Gives out turns so that no stretch of time ever holds more than each limit allows. A bucket that refills would let twice as
 * many through around the moment it is full. Times are nanoseconds of a clock that only goes forward; used by many threads.
 */
final class Turns {

    private final List<SendingLimit> limits;
    private final Deque<Long> given = new ArrayDeque<>();
    private final int remembered;
    private long notBefore;

    Turns(List<SendingLimit> limits, long now) {
        this.limits = List.copyOf(limits);
        this.remembered = limits.stream().mapToInt(SendingLimit::messages).max().orElse(1);
        this.notBefore = now;
    }

    /**
     * Takes the next turn, unless it is further away than the patience.
     *
     * @return how long until it, or negative when no turn was taken
     */
    synchronized long take(long now, Duration patience) {
        long turn = Math.max(now, notBefore);
        for (SendingLimit limit : limits) {
            turn = Math.max(turn, earliest(limit, now));
        }
        if (turn - now > patience.toNanos()) {
            return -1;
        }
        given.addLast(turn);
        if (given.size() > remembered) {
            given.removeFirst();
        }
        return turn - now;
    }

    /** Lets nobody have a turn before that time has passed. */
    synchronized void pause(long now, Duration time) {
        notBefore = Math.max(notBefore, now + time.toNanos());
    }

    /** Whether a new start would be no different. */
    synchronized boolean isIdle(long now) {
        return now >= notBefore
                && (given.isEmpty()
                        || limits.stream()
                                .allMatch(limit ->
                                        now - given.getLast() > limit.within().toNanos()));
    }

    private long earliest(SendingLimit limit, long now) {
        if (given.size() < limit.messages()) {
            return now;
        }
        Iterator<Long> newestFirst = given.descendingIterator();
        long turn = newestFirst.next();
        for (int i = 1; i < limit.messages(); i++) {
            turn = newestFirst.next();
        }
        return turn + limit.within().toNanos();
    }
}
