package se.behovslyft.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import se.behovslyft.testing.Requirement;

/** What one gets who starts the jar with no settings at all: H2 in a file under the current folder, neither Teams nor mail. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class WholeApplicationIT {

    @TempDir
    static Path folder;

    private static JarProcess behovslyft;

    @BeforeAll
    static void start() throws Exception {
        behovslyft = JarProcess.startIn(folder, Map.of());
        behovslyft.awaitReady();
    }

    @AfterAll
    static void kill() {
        behovslyft.kill();
    }

    @Test
    @Requirement("S-22")
    void isWellAndSaysSoPartByPart() throws Exception {
        HttpResponse<String> health = behovslyft.getInside("/actuator/health");

        assertThat(health.statusCode()).as(health.body()).isEqualTo(200);
        assertThat(health.body())
                .contains("\"database\"", "\"outbox\"", "\"teams\"", "\"mailIn\"", "\"mailOut\"", "\"index\"")
                .doesNotContain("\"DOWN\"");
    }

    @Test
    void countsForPrometheus() throws Exception {
        assertThat(behovslyft.getInside("/actuator/prometheus").body())
                .contains(
                        "behovslyft_outbox_waiting",
                        "behovslyft_mail_quarantined",
                        "behovslyft_outbox_age_seconds",
                        "jvm_memory_used_bytes");
    }

    @Test
    void saysWhichBuildItIs() throws Exception {
        assertThat(behovslyft.getInside("/actuator/info").body()).contains("\"version\"");
    }

    @Test
    void showsNothingOfItsInsideToTheOutside() throws Exception {
        assertThat(behovslyft.get("/actuator/health").statusCode()).isEqualTo(404);
        assertThat(behovslyft.getInside("/actuator/env").statusCode()).isEqualTo(404);
        assertThat(behovslyft.getInside("/actuator/heapdump").statusCode()).isEqualTo(404);
    }

    @Test
    void refusesAMessageThatNobodyHasSigned() throws Exception {
        HttpResponse<String> answer = behovslyft.post("/api/messages", """
                {"type": "message", "text": "hej", "channelId": "msteams", "serviceUrl": "https://elsewhere.example"}""");

        assertThat(answer.statusCode()).isIn(401, 503);
    }

    @Test
    void keepsItsDatabaseInOneFile() {
        assertThat(folder.resolve("var/behovslyft.mv.db")).isRegularFile();
    }

    @Test
    @Requirement("S-17")
    void writesLogsForMachines() {
        assertThat(behovslyft.log())
                .isNotEmpty()
                .allSatisfy(line -> assertThat(line)
                        .startsWith("{\"@timestamp\":")
                        .contains("\"service\":{\"name\":\"behovslyft\""));
    }

    @Test
    @Order(Integer.MAX_VALUE)
    void stopsInGoodOrderWhenAsked() throws Exception {
        assertThat(behovslyft.stop()).as("exit code after SIGTERM").isEqualTo(143);
        assertThat(behovslyft.log()).noneMatch(line -> line.contains("\"level\":\"ERROR\""));
    }
}
