package se.behovslyft.deploy;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ConnectException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** The jar that the build has made, run as an operator runs it: in a folder of its own, told which ports to take and what the test says. */
public final class JarProcess {

    private static final Path JAR = Path.of("target", "behovslyft.jar").toAbsolutePath();
    private static final Path JAVA = Path.of(System.getProperty("java.home"), "bin", "java");

    private final HttpClient http = HttpClient.newHttpClient();
    private final Process process;
    private final Path output;
    private final int port;
    private final int inside;

    private JarProcess(Process process, Path output, int port, int inside) {
        this.process = process;
        this.output = output;
        this.port = port;
        this.inside = inside;
    }

    public static JarProcess startIn(Path folder, Map<String, String> variables) throws IOException {
        Path output = folder.resolve("output.log");
        int port = freePort();
        int inside = freePort();
        var builder = new ProcessBuilder(JAVA.toString(), "-Xmx512m", "-XX:+UseSerialGC", "-jar", JAR.toString())
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(output.toFile());
        builder.environment().putAll(variables);
        builder.environment().put("SERVER_PORT", String.valueOf(port));
        builder.environment().put("MANAGEMENT_SERVER_PORT", String.valueOf(inside));
        return new JarProcess(builder.start(), output, port, inside);
    }

    public void awaitReady() {
        await().atMost(Duration.ofMinutes(2))
                .pollInterval(Duration.ofMillis(300))
                .failFast(this::checkAlive)
                .ignoreException(ConnectException.class)
                .until(() -> get("/readyz").statusCode() == 200);
    }

    /** Through the door that everyone can reach. */
    HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return http.send(to(port, path).GET().build(), BodyHandlers.ofString());
    }

    /** Through the door that only this machine can reach. */
    public HttpResponse<String> getInside(String path) throws IOException, InterruptedException {
        return http.send(to(inside, path).GET().build(), BodyHandlers.ofString());
    }

    HttpResponse<String> post(String path, String json) throws IOException, InterruptedException {
        return http.send(
                to(port, path)
                        .header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofString(json))
                        .build(),
                BodyHandlers.ofString());
    }

    /** Everything it has written so far. */
    public List<String> log() {
        try {
            return Files.readAllLines(output);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Its number on this machine. */
    public long pid() {
        return process.pid();
    }

    /** Asks it to stop and waits for it. */
    public int stop() throws InterruptedException {
        process.destroy();
        process.waitFor(1, TimeUnit.MINUTES);
        return process.exitValue();
    }

    public void kill() {
        process.destroyForcibly();
    }

    private void checkAlive() {
        if (!process.isAlive()) {
            throw new IllegalStateException("It ended by itself:\n" + String.join("\n", log()));
        }
    }

    private static HttpRequest.Builder to(int port, String path) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path));
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
