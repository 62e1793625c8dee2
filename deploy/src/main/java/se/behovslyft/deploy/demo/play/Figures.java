package se.behovslyft.deploy.demo.play;

import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What has come of the play so far, counted in the rows. For the progress bar alone. */
@Component
@Profile("demo")
class Figures {

    private final JdbcClient database;

    Figures(JdbcClient database) {
        this.database = database;
    }

    long needs() {
        return count("local_need");
    }

    long submissions() {
        return count("submission");
    }

    private long count(String table) {
        return database.sql("select count(*) from " + table).query(Long.class).single();
    }
}
