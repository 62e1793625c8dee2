package se.behovslyft.deploy.similarity;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.Resources;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.behovslyft.testing.Requirement;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@Requirement("S-41")
@ResourceLock(Resources.SYSTEM_OUT)
@ResourceLock(Resources.SYSTEM_ERR)
class SimilarityCommandTest {

    private static final String DENTAL =
            "{\"id\": \"FH-1\", \"title\": \"Munvård vid IF\", \"description\": \"Tandborstning\", \"concept\": \"x\"}\n";
    private static final String TEETH =
            "{\"id\": \"FH-2\", \"title\": \"Munhälsa hos personer med IF\", \"description\": \"Munvård\"}\n";
    private static final String SLEEP = "{\"id\": \"ÄO-3\", \"title\": \"Sömn på natten\", \"target_group\": null}\n";

    private final PrintStream usualOut = System.out;
    private final PrintStream usualErr = System.err;
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @TempDir
    private Path folder;

    @BeforeEach
    void listen() {
        System.setOut(new PrintStream(out, true, StandardCharsets.UTF_8));
        System.setErr(new PrintStream(err, true, StandardCharsets.UTF_8));
    }

    @AfterEach
    void stopListening() {
        System.setOut(usualOut);
        System.setErr(usualErr);
    }

    @Test
    void eachNeedGetsALineWithTheMostAlikeFirst() throws IOException {
        int status = SimilarityCommand.run(List.of("--needs", file(DENTAL + "\n" + SLEEP + TEETH)));

        List<JsonNode> lines = lines();
        assertThat(status).isZero();
        assertThat(lines).extracting(line -> line.path("id").asString()).containsExactly("FH-1", "ÄO-3", "FH-2");
        JsonNode best = lines.getFirst().path("suggestions").path(0);
        assertThat(best.path("id").asString()).isEqualTo("FH-2");
        assertThat(best.path("score").asDouble()).isBetween(0.3, 1.0);
        assertThat(best.path("flagged").asBoolean()).isTrue();
    }

    @Test
    void noMoreThanTheTopAreSuggested() throws IOException {
        SimilarityCommand.run(List.of("--top", "1", "--needs", file(DENTAL + TEETH + SLEEP)));

        assertThat(lines()).allMatch(line -> line.path("suggestions").size() <= 1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            value = {
                "not json                        # Rad 2 i ",
                "[1, 2]                          # Rad 2 i ",
                "{\"title\": \"Utan id\"}        # Rad 2 i ",
                "{\"id\": \"FH-9\"}              # Rad 2 i ",
                "{\"id\": \"FH-1\", \"title\": \"\"} # Rad 2 i "
            })
    void aLineThatCannotBeReadIsToldByItsNumber(String line, String told) throws IOException {
        assertRefused(List.of("--needs", file(DENTAL + line + "\n")), told);
    }

    @Test
    void aFileThatCannotBeReadIsTold() throws IOException {
        Path broken = folder.resolve("latin1.jsonl");
        Files.writeString(broken, SLEEP, StandardCharsets.ISO_8859_1);

        assertRefused(List.of("--needs", folder.resolve("none.jsonl").toString()), "går inte att läsa");
        assertRefused(List.of("--needs", broken.toString()), "går inte att läsa");
        assertRefused(List.of("--needs", file("\n")), "innehåller inga behov");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1", "1001", "många", "99999999999"})
    void aTopThatIsNoUsefulNumberIsTold(String top) throws IOException {
        assertRefused(List.of("--needs", file(DENTAL), "--top", top), "--top ska vara ett heltal");
    }

    @Test
    void whatIsNotUnderstoodIsTold() throws IOException {
        assertRefused(List.of(), "Skriv så här");
        assertRefused(List.of("--needs"), "Jag förstår inte \"--needs\"");
        assertRefused(List.of("--colour", "red"), "Jag förstår inte \"--colour\"");
        assertRefused(List.of("--needs", file(DENTAL), "--decisions-in-order"), "finns inte än");
    }

    private void assertRefused(List<String> words, String told) {
        assertThat(SimilarityCommand.run(words)).isEqualTo(1);
        assertThat(err.toString(StandardCharsets.UTF_8)).contains(told);
        assertThat(out.toString(StandardCharsets.UTF_8)).isEmpty();
    }

    private List<JsonNode> lines() {
        var json = JsonMapper.builder().build();
        return out.toString(StandardCharsets.UTF_8).lines().map(json::readTree).toList();
    }

    private String file(String text) throws IOException {
        return Files.writeString(folder.resolve("needs.jsonl"), text).toString();
    }
}
