package se.behovslyft.bot.testing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Teams' own service as the bot sees it: takes what is sent, gives it ids, and refuses what a test wants refused. One for
 * all tests; each begins with {@link #reset()}.
 */
public final class TeamsService {

    /** @param authorization the header, or empty */
    public record Call(String method, String path, JsonNode body, String authorization) {

        /** The card of a message. */
        public JsonNode card() {
            JsonNode activity = body.has("activity") ? body.path("activity") : body;
            return activity.at("/attachments/0/content");
        }

        public String title() {
            return card().at("/body/0/text").asText();
        }
    }

    private record Refusal(int status, String code, Map<String, String> headers) {}

    public static final TeamsService RUNNING = new TeamsService();

    private static final ObjectMapper JSON = new ObjectMapper();

    private final HttpServer server;
    private final List<Call> calls = new CopyOnWriteArrayList<>();
    private final Queue<Refusal> refusals = new ConcurrentLinkedQueue<>();
    private final AtomicLong ids = new AtomicLong(1_795_287_000_000L);

    private TeamsService() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", this::take);
        server.start();
    }

    public String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/teams";
    }

    public void reset() {
        calls.clear();
        refusals.clear();
    }

    /** Refuses the next call. */
    public void refuse(int status, String code) {
        refusals.add(new Refusal(status, code, Map.of()));
    }

    /** Refuses the next call for some seconds. */
    public void refuseFor(int seconds) {
        refusals.add(new Refusal(429, "TooManyRequests", Map.of("Retry-After", String.valueOf(seconds))));
    }

    public List<Call> calls() {
        return calls;
    }

    /** What was accepted or refused since the reset that makes or changes a message, oldest first. */
    public List<Call> said() {
        return calls.stream().filter(call -> !call.method().equals("GET")).toList();
    }

    public Call last() {
        return said().getLast();
    }

    private void take(HttpExchange exchange) throws IOException {
        try (exchange) {
            byte[] body = exchange.getRequestBody().readAllBytes();
            String authorization = exchange.getRequestHeaders().getFirst("Authorization");
            calls.add(new Call(
                    exchange.getRequestMethod(),
                    URLDecoder.decode(exchange.getRequestURI().getRawPath(), StandardCharsets.UTF_8),
                    JSON.readTree(body),
                    authorization == null ? "" : authorization));
            Refusal refusal = refusals.poll();
            if (refusal == null) {
                answer(exchange, 201, answerTo(exchange));
            } else {
                refusal.headers().forEach(exchange.getResponseHeaders()::add);
                answer(
                        exchange,
                        refusal.status(),
                        "{\"error\":{\"code\":\"%s\",\"message\":\"no\"}}".formatted(refusal.code()));
            }
        }
    }

    private String answerTo(HttpExchange exchange) {
        String path = exchange.getRequestURI().getPath();
        long id = ids.incrementAndGet();
        if (exchange.getRequestMethod().equals("GET")) {
            return "{\"id\":\"29:x\",\"aadObjectId\":\"%s\",\"name\":\"Åsa\"}".formatted(Speakers.ASA);
        }
        return path.endsWith("/v3/conversations")
                ? "{\"id\":\"19:ny@thread.tacv2;messageid=%d\",\"activityId\":\"%d\"}".formatted(id, id)
                : "{\"id\":\"%d\"}".formatted(id);
    }

    private static void answer(HttpExchange exchange, int status, String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        int code = exchange.getRequestMethod().equals("POST") || status != 201 ? status : 200;
        exchange.getResponseHeaders().add("Content-Type", "application/json; charset=utf-8");
        exchange.sendResponseHeaders(code, bytes.length);
        exchange.getResponseBody().write(bytes);
    }
}
