package se.behovslyft.bot.testing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Sends the bot what Teams would send: the activities are files that the demo's chat client was seen to send. */
public final class ChatClient {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final HttpClient http = HttpClient.newHttpClient();
    private final URI bot;

    public ChatClient(int port) {
        bot = URI.create("http://127.0.0.1:" + port + "/api/messages");
    }

    /** A file of {@code activities}, from that person in their own chat. */
    public static ObjectNode activity(String file, String objectId) {
        return activity(file, objectId, "a:chat-" + objectId, Map.of());
    }

    /** A file of {@code activities} with its places filled in. */
    public static ObjectNode activity(String file, String objectId, String conversation, Map<String, String> more) {
        Map<String, String> places = new HashMap<>(Map.of(
                "id",
                UUID.randomUUID().toString(),
                "objectId",
                objectId,
                "serviceUrl",
                TeamsService.RUNNING.url(),
                "tenant",
                Speakers.TENANT,
                "conversation",
                conversation,
                "text",
                "",
                "replyTo",
                ""));
        places.putAll(more);
        try (InputStream in = ChatClient.class.getResourceAsStream("/activities/" + file + ".json")) {
            return (ObjectNode) filled(JSON.readTree(in), places);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static ObjectNode message(String objectId, String text) {
        return activity("message", objectId).put("text", text);
    }

    /** Presses the first button with that title on a card that was sent, after filling in its inputs. */
    public static ObjectNode press(String objectId, JsonNode card, String title, Map<String, String> filledIn) {
        for (JsonNode button : card.path("actions")) {
            if (button.path("title").asText().equals(title)) {
                ObjectNode value = button.path("data").deepCopy();
                filledIn.forEach((field, text) -> value.put("field_" + field, text));
                ObjectNode activity = activity("press", objectId).put("replyToId", "1795287987355");
                activity.set("value", value);
                return activity;
            }
        }
        throw new AssertionError("There is no button " + title + " on " + card);
    }

    public int send(JsonNode activity) {
        return send(activity.toString(), "application/json", null);
    }

    public int send(JsonNode activity, String token) {
        return send(activity.toString(), "application/json", token);
    }

    /** Sends anything, and returns the status. */
    public int send(String body, String mediaType, @Nullable String token) {
        HttpRequest.Builder request = HttpRequest.newBuilder(bot)
                .header("Content-Type", mediaType)
                .POST(HttpRequest.BodyPublishers.ofString(body));
        if (token != null) {
            request.header("Authorization", token);
        }
        return status(request.build());
    }

    public int head() {
        return status(HttpRequest.newBuilder(bot).HEAD().build());
    }

    private int status(HttpRequest request) {
        try {
            return http.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static JsonNode filled(JsonNode node, Map<String, String> places) throws IOException {
        String text = node.toString();
        for (Map.Entry<String, String> place : places.entrySet()) {
            String value = JSON.writeValueAsString(place.getValue());
            text = text.replace("${" + place.getKey() + "}", value.substring(1, value.length() - 1));
        }
        return JSON.readTree(text);
    }
}
