package se.behovslyft.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Three environment variables are all that PostgreSQL takes. */
class OnPostgreSqlIT {

    @TempDir
    Path folder;

    @Test
    void runsOnPostgreSqlWhenThreeVariablesSayWhere() throws Exception {
        try (EmbeddedPostgres server = EmbeddedPostgres.start()) {
            JarProcess behovslyft = JarProcess.startIn(
                    folder,
                    Map.of(
                            "BEHOVSLYFT_DATABASE_URL", server.getJdbcUrl("postgres", "postgres"),
                            "BEHOVSLYFT_DATABASE_USER", "postgres",
                            "BEHOVSLYFT_DATABASE_PASSWORD", "postgres"));
            try {
                behovslyft.awaitReady();

                assertThat(behovslyft.getInside("/actuator/health").body()).contains("\"database\":\"PostgreSQL\"");
                assertThat(folder.resolve("var")).doesNotExist();
            } finally {
                behovslyft.kill();
            }
        }
    }
}
