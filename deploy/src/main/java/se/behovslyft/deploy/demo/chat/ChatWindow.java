package se.behovslyft.deploy.demo.chat;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * One window of the chat client: a Node process on loopback. It ends with this process, however that ends. Not for use by
 * several threads.
 */
final class ChatWindow implements AutoCloseable {

    private static final String PROGRAM = "node_modules/@microsoft/m365agentsplayground/cli.js";
    private static final String CONFIGURATION = ".m365agentsplayground.yml";
    private static final Duration LONGEST_START = Duration.ofSeconds(30);
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(200);
    private static final Duration LONGEST_STOP = Duration.ofSeconds(3);

    private final HttpClient http;
    private final Process process;
    private final int port;

    private ChatWindow(HttpClient http, Process process, int port) {
        this.http = http;
        this.process = process;
        this.port = port;
    }

    /**
     * Starts a window.
     *
     * @param client the folder where the client is installed
     * @param who the folder in it with the window's configuration
     * @param bot where the bot listens
     * @param log where the client writes what happens
     */
    static ChatWindow start(Path client, String who, int port, URI bot, Path log) throws IOException {
        Files.createDirectories(log.getParent());
        var builder = new ProcessBuilder(command(client, port, bot))
                .redirectErrorStream(true)
                .redirectOutput(log.resolveSibling(who + ".out").toFile());
        builder.environment()
                .putAll(Map.of(
                        "TEAMSAPPTESTER_BROWSER",
                        "none",
                        "M365_AGENTS_PLAYGROUND_CONFIG_PATH",
                        client.resolve(who).resolve(CONFIGURATION).toString(),
                        "M365_AGENTS_PLAYGROUND_LOGFILE",
                        log.toString(),
                        "NO_PROXY",
                        "127.0.0.1,localhost"));
        return new ChatWindow(plainHttp(), builder.start(), port);
    }

    /** The client takes an offer of HTTP/2 for a wish to open a socket, and hangs up. */
    private static HttpClient plainHttp() {
        return HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    }

    private static List<String> command(Path client, int port, URI bot) {
        List<String> command = new ArrayList<>(List.of("node"));
        for (String first : List.of("loopback.cjs", "with-parent.cjs")) {
            command.addAll(List.of("--require", client.resolve(first).toString()));
        }
        command.addAll(List.of(client.resolve(PROGRAM).toString(), "start", "-c", "msteams", "--dt"));
        command.addAll(List.of("-e", bot.toString(), "-p", String.valueOf(port)));
        return command;
    }

    /** Where to look at it. */
    URI address() {
        return URI.create("http://127.0.0.1:" + port);
    }

    /** Waits until it answers; false when it has ended instead, or takes too long. */
    boolean awaitReady() throws InterruptedException {
        long looks = LONGEST_START.dividedBy(BETWEEN_LOOKS);
        for (long look = 0; look < looks && process.isAlive(); look++) {
            if (answers()) {
                return true;
            }
            process.waitFor(BETWEEN_LOOKS.toMillis(), TimeUnit.MILLISECONDS);
        }
        return false;
    }

    /** Lets the bot know of a chat or channel, as when somebody adds it there in Teams. */
    void install(String conversation) throws IOException, InterruptedException {
        String id = URLEncoder.encode(conversation, StandardCharsets.UTF_8);
        http.send(
                HttpRequest.newBuilder(address().resolve("/_debug/conversation/" + id + "/installation"))
                        .header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofString("{}"))
                        .build(),
                BodyHandlers.discarding());
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(LONGEST_STOP.toMillis(), TimeUnit.MILLISECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
        http.close();
    }

    private boolean answers() throws InterruptedException {
        try {
            var ping = HttpRequest.newBuilder(address().resolve("/_debug/ping")).build();
            return http.send(ping, BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        }
    }
}
