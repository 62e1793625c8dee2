package se.behovslyft.deploy.startup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import se.behovslyft.deploy.Behovslyft;
import se.behovslyft.testing.Requirement;

/** Starts the real application with something wrong, and reads what the person at the terminal reads. */
@ExtendWith(OutputCaptureExtension.class)
@Requirement("S-22")
class FailedStartTest {

    @TempDir
    Path folder;

    @Test
    void namesASettingThatDoesNotExistAndThoseThatDo(CapturedOutput terminal) {
        failsToStart("--behovslyft.helth.outbox-age=10m");

        assertThat(terminal.getErr())
                .contains("De här inställningarna finns inte: behovslyft.helth.outbox-age")
                .contains("  behovslyft.health.outbox-age");
    }

    @Test
    void namesASettingThatBreaksItsRule(CapturedOutput terminal) {
        failsToStart("--behovslyft.database.url=jdbc:mysql://db.example/behovslyft");

        assertThat(terminal.getErr())
                .contains("Inställningen behovslyft.database.url har värdet \"jdbc:mysql://db.example/behovslyft\"")
                .contains("Sätt miljövariabeln BEHOVSLYFT_DATABASE_URL");
    }

    @Test
    void namesASettingThatIsMissing(CapturedOutput terminal) {
        failsToStart("--behovslyft.database.user=");

        assertThat(terminal.getErr()).contains("Inställningen behovslyft.database.user saknar värde");
    }

    @Test
    void namesASettingOfTheWrongKind(CapturedOutput terminal) {
        failsToStart("--behovslyft.health.outbox-age=snart");

        assertThat(terminal.getErr())
                .contains("Inställningen behovslyft.health.outbox-age har värdet \"snart\", men ska vara en tid")
                .contains("BEHOVSLYFT_HEALTH_OUTBOXAGE");
    }

    @Test
    void saysWhichSettingsDoNotGoTogether(CapturedOutput terminal) {
        failsToStart("--behovslyft.mail.smtp.host=mail.behovslyft.example");

        assertThat(terminal.getErr())
                .contains("Inställningarna under behovslyft.mail går inte ihop", "behovslyft.mail.from.address")
                .contains("Miljövariabeln heter som inställningen");
    }

    @Test
    void saysWhatTeamsLacks(CapturedOutput terminal) {
        failsToStart("--behovslyft.teams.app-id=9d2c4f1e-66b1-4f0e-a0f7-2b7d3f5e8c10");

        assertThat(terminal.getErr())
                .contains("Inställningen behovslyft.teams.app-secret saknar värde", "BEHOVSLYFT_TEAMS_APPSECRET");
    }

    @Test
    void saysThatTheDatabaseDoesNotAnswer(CapturedOutput terminal) throws IOException {
        failsToStart(
                "--behovslyft.database.url=jdbc:postgresql://127.0.0.1:" + freePort() + "/behovslyft?password=hemligt");

        assertThat(terminal.getErr())
                .contains("/behovslyft svarar inte", "BEHOVSLYFT_DATABASE_URL")
                .doesNotContain("hemligt");
    }

    @Test
    void saysThatAnotherProcessHasTheDatabaseFile(CapturedOutput terminal) throws IOException {
        Path file = folder.resolve("taken.mv.db");
        try (FileChannel other = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            other.lock();

            failsToStart("--behovslyft.database.url=jdbc:h2:file:" + folder.resolve("taken"));
        }

        assertThat(terminal.getErr()).contains("taken är redan öppen", "Behovslyft kör troligen redan");
    }

    @Test
    void saysWhatTheDatabaseSays(CapturedOutput terminal) {
        failsToStart("--behovslyft.database.url=jdbc:h2:mem:odd;MODE=PostgreSQL;MODE=Oracle");

        assertThat(terminal.getErr()).contains("svarar men vägrar: Duplicate property \"MODE\"");
    }

    @Test
    void saysThatThePasswordIsWrong(CapturedOutput terminal) throws SQLException {
        String url = "jdbc:h2:mem:locked;DB_CLOSE_DELAY=-1";
        try (Connection owner = DriverManager.getConnection(url, "sa", "rätt")) {
            failsToStart("--behovslyft.database.url=" + url, "--behovslyft.database.password=fel-hemligt");
        }

        assertThat(terminal.getErr()).contains("BEHOVSLYFT_DATABASE_PASSWORD").doesNotContain("fel-hemligt");
    }

    @Test
    void saysThatANewerVersionHasUsedTheDatabase(CapturedOutput terminal) throws IOException {
        String url = "jdbc:h2:mem:newer;DB_CLOSE_DELAY=-1;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE";
        Files.writeString(folder.resolve("V29991231_01__later.sql"), "create table later (id integer)");
        Flyway.configure()
                .dataSource(url, "sa", "")
                .locations("classpath:db/migration", "filesystem:" + folder)
                .load()
                .migrate();

        failsToStart("--behovslyft.database.url=" + url);

        assertThat(terminal.getErr()).contains("hör till en annan version av Behovslyft");
    }

    @Test
    void saysThatThePortIsTaken(CapturedOutput terminal) throws IOException {
        try (ServerSocket other = new ServerSocket(0)) {
            failsToStart("--server.port=" + other.getLocalPort());

            assertThat(terminal.getErr())
                    .contains("Porten " + other.getLocalPort() + " är upptagen")
                    .contains("miljövariabeln SERVER_PORT");
        }
    }

    private static void failsToStart(String... settings) {
        var all = new ArrayList<>(List.of(
                "--server.port=0", "--management.server.port=0", "--behovslyft.database.url=jdbc:h2:mem:start"));
        Arrays.stream(settings).forEach(setting -> {
            all.removeIf(one -> one.startsWith(setting.substring(0, setting.indexOf('=') + 1)));
            all.add(setting);
        });

        assertThatThrownBy(() -> SpringApplication.run(Behovslyft.class, all.toArray(String[]::new)))
                .isNotNull();
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
