package se.behovslyft.testing;

import com.zaxxer.hikari.HikariDataSource;
import java.util.concurrent.Callable;
import org.springframework.boot.test.context.TestComponent;

/** Takes the database away for a while: no connection can be had until it is back. */
@TestComponent
public class DatabaseSwitch {

    private static final long SHORT_MILLIS = 500;

    private final HikariDataSource pool;

    DatabaseSwitch(HikariDataSource pool) {
        this.pool = pool;
    }

    /** Runs something while the database is away, and brings it back whatever happens. */
    public <T> T away(Callable<T> meanwhile) throws Exception {
        long before = pool.getConnectionTimeout();
        pool.getHikariConfigMXBean().setConnectionTimeout(SHORT_MILLIS);
        pool.getHikariPoolMXBean().suspendPool();
        try {
            return meanwhile.call();
        } finally {
            pool.getHikariPoolMXBean().resumePool();
            pool.getHikariConfigMXBean().setConnectionTimeout(before);
        }
    }
}
