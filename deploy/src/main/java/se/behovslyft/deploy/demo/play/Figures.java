package se.behovslyft.deploy.demo.play;

import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What has come of the play so far, counted in the rows. For the progress bar alone. */
@Component
@Profile("demo")
class Figures {

    private static final Duration SOON = Duration.ofSeconds(5);

    private final JdbcClient database;
    private final Clock clock;

    Figures(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    long needs() {
        return count("local_need");
    }

    long submissions() {
        return count("submission");
    }

    long suggestions() {
        return count("similarity_suggestion");
    }

    /** Work that is asked for and should be under way by now. */
    boolean isBusy() {
        return database.sql("select count(*) from scheduled_tasks where picked or execution_time < :soon")
                        .param("soon", clock.instant().plus(SOON).atOffset(ZoneOffset.UTC))
                        .query(Long.class)
                        .single()
                > 0;
    }

    private long count(String table) {
        return database.sql("select count(*) from " + table).query(Long.class).single();
    }
}
