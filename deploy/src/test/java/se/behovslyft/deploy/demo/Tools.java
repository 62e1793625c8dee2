package se.behovslyft.deploy.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** What a browser test needs beside Java: Node with the chat client, and Chromium with its driver. */
record Tools(Path chromium, Path chromedriver) {

    static final Path PLAYGROUND = Path.of("playground").toAbsolutePath();

    /** The tools, or the test is skipped with word of what is missing. */
    static Tools present() throws IOException, InterruptedException {
        for (String tool : new String[] {"node", "npm", "chromium", "chromedriver"}) {
            assumeTrue(onThePath(tool).isPresent(), tool + " is not installed: the chat is not tested here");
        }
        installChatClient();
        return new Tools(
                onThePath("chromium").orElseThrow(), onThePath("chromedriver").orElseThrow());
    }

    private static void installChatClient() throws IOException, InterruptedException {
        if (Files.isDirectory(PLAYGROUND.resolve("node_modules"))) {
            return;
        }
        Process npm = new ProcessBuilder("npm", "ci", "--silent", "--no-audit", "--no-fund")
                .directory(PLAYGROUND.toFile())
                .inheritIO()
                .start();
        assertThat(npm.waitFor(3, TimeUnit.MINUTES) && npm.exitValue() == 0)
                .as("npm ci in " + PLAYGROUND.getFileName())
                .isTrue();
    }

    private static Optional<Path> onThePath(String tool) {
        return Arrays.stream(System.getenv("PATH").split(File.pathSeparator))
                .map(folder -> Path.of(folder, tool))
                .filter(Files::isExecutable)
                .findFirst();
    }
}
