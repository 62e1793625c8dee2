package se.behovslyft.testing;

import com.zaxxer.hikari.HikariDataSource;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.UUID;
import javax.sql.DataSource;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * An empty database for each Spring context that imports this. Which kind it is, the build decides by the system property
 * {@value #PROPERTY}: {@code h2} (also when nothing is said, as in an editor) or {@code postgresql}.
 *
 * <p>PostgreSQL is one real server process per JVM, started when first asked for; each context has a database of its own
 * in it. Safe to use from several threads.
 */
@TestConfiguration(proxyBeanMethods = false)
public class TestDatabase {

    static {
        // A suspended pool refuses at once, as a database that is away does, instead of letting callers wait for ever.
        System.setProperty("com.zaxxer.hikari.throwIfSuspended", "true");
    }

    static final String PROPERTY = "behovslyft.test.database";

    /** Whether this run is on PostgreSQL; for the few tests that concern one database only. */
    public static boolean isPostgreSql() {
        return switch (System.getProperty(PROPERTY, "h2")) {
            case "h2" -> false;
            case "postgresql" -> true;
            case String other ->
                throw new IllegalStateException(PROPERTY + " must be h2 or postgresql, but is " + other);
        };
    }

    /** A new, empty database, for a test without Spring. The caller closes the pool. */
    public static HikariDataSource create() {
        String name = "behovslyft_" + UUID.randomUUID().toString().replace("-", "");
        return isPostgreSql() ? onPostgreSql(name) : onH2(name);
    }

    @Bean
    HikariDataSource dataSource() {
        return create();
    }

    private static HikariDataSource onH2(String name) {
        return pool(
                "jdbc:h2:mem:" + name
                        + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH;LOCK_TIMEOUT=10000;DB_CLOSE_DELAY=-1",
                "sa");
    }

    private static HikariDataSource onPostgreSql(String name) {
        DataSource administration = Server.RUNNING.getPostgresDatabase();
        new JdbcTemplate(administration).execute("create database " + name);
        return pool(Server.RUNNING.getJdbcUrl("postgres", name), "postgres");
    }

    private static HikariDataSource pool(String url, String user) {
        HikariDataSource pool = new HikariDataSource();
        pool.setJdbcUrl(url);
        pool.setUsername(user);
        pool.setPassword("");
        // Spring keeps finished contexts, and so their pools, until the JVM ends: none of them may sit on connections.
        pool.setMinimumIdle(1);
        pool.setMaximumPoolSize(8);
        pool.setAllowPoolSuspension(true);
        return pool;
    }

    /** Holds the server, so that it starts with the first look at it; it stops with the JVM. */
    private static final class Server {

        static final EmbeddedPostgres RUNNING = start();

        private static EmbeddedPostgres start() {
            try {
                // Nothing here need survive a power cut.
                return EmbeddedPostgres.builder()
                        .setServerConfig("fsync", "off")
                        .setServerConfig("synchronous_commit", "off")
                        .setServerConfig("full_page_writes", "off")
                        .start();
            } catch (IOException e) {
                throw new UncheckedIOException("PostgreSQL for the tests did not start", e);
            }
        }
    }
}
