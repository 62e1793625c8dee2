package se.behovslyft.bot.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * Has Microsoft's own parser read cards (deploy/cardcheck), and keeps them in {@code target/cards} to be looked at. Skips with
 * a word why where there is no Node, or where its one package cannot be fetched.
 */
public final class CardCheck {

    private static final Path KEPT = Path.of("target", "cards");
    private static final Path CHECKER = Path.of("..", "deploy", "cardcheck");
    private static final ObjectMapper JSON = new ObjectMapper();

    private CardCheck() {}

    /** Writes a card where it can be looked at. */
    public static Path keep(String name, JsonNode card) {
        try {
            Files.createDirectories(KEPT);
            return Files.writeString(
                    KEPT.resolve(name + ".json"),
                    JSON.writerWithDefaultPrettyPrinter().writeValueAsString(card));
        } catch (IOException e) {
            throw new AssertionError("The card " + name + " could not be kept", e);
        }
    }

    /** Fails with the parser's words when it complains about any of the files. */
    public static void check(List<Path> cards) {
        prepare();
        List<String> command = new ArrayList<>(List.of("node", "check-cards.js"));
        cards.forEach(card -> command.add(card.toAbsolutePath().toString()));
        Run run = run(command);
        assertThat(run.code()).as(run.said()).isZero();
    }

    private static synchronized void prepare() {
        assumeTrue(works(List.of("node", "--version")), "There is no Node here, so no card was checked");
        if (!Files.isDirectory(CHECKER.resolve("node_modules"))) {
            assumeTrue(
                    works(List.of("npm", "ci", "--no-audit", "--no-fund")),
                    "Microsoft's parser could not be fetched with npm, so no card was checked");
        }
    }

    private record Run(int code, String said) {}

    private static boolean works(List<String> command) {
        return run(command).code() == 0;
    }

    private static Run run(List<String> command) {
        try {
            Process process = new ProcessBuilder(command)
                    .directory(CHECKER.toFile())
                    .redirectErrorStream(true)
                    .start();
            process.getOutputStream().close();
            String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return process.waitFor(2, TimeUnit.MINUTES) ? new Run(process.exitValue(), said) : new Run(-1, said);
        } catch (IOException e) {
            return new Run(-1, "cannot be started: " + command.getFirst());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new Run(-1, "interrupted");
        }
    }
}
