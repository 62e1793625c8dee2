package se.behovslyft.bot.inbound;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicLong;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Marks what has been acted on, in the transaction of the act. Teams delivers anew what it got no timely answer to, and people
 * press twice; whoever comes second waits for the first and then finds the mark. Holds for all processes on the database.
 */
@Component
class Handled {

    private static final Duration KEPT = Duration.ofDays(2);
    private static final Duration BETWEEN_CLEANINGS = Duration.ofHours(1);

    private final JdbcClient database;
    private final Clock clock;
    private final AtomicLong cleanedAt = new AtomicLong();

    Handled(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Whether this is the first time; if so, it never is again once the transaction has committed. */
    boolean first(String mark) {
        return database.sql("insert into teams_handled (mark, handled_at) values (?, ?) on conflict do nothing")
                        .params(mark, utc(clock.instant()))
                        .update()
                > 0;
    }

    /** Whether this is the first time for so long; later it is no repetition but a wish to do it again. */
    boolean firstFor(Duration time, String mark) {
        return first(mark)
                || database.sql("update teams_handled set handled_at = ? where mark = ? and handled_at < ?")
                                .params(
                                        utc(clock.instant()),
                                        mark,
                                        utc(clock.instant().minus(time)))
                                .update()
                        > 0;
    }

    /** Forgets what nobody will repeat any more, now and then. Outside the transaction of an act. */
    void clean() {
        Instant now = clock.instant();
        long last = cleanedAt.get();
        if (now.getEpochSecond() - last > BETWEEN_CLEANINGS.toSeconds()
                && cleanedAt.compareAndSet(last, now.getEpochSecond())) {
            database.sql("delete from teams_handled where handled_at < ?")
                    .param(utc(now.minus(KEPT)))
                    .update();
        }
    }

    private static OffsetDateTime utc(Instant time) {
        return time.atOffset(ZoneOffset.UTC);
    }
}
