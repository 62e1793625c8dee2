package se.behovslyft.bot.inbound;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import se.behovslyft.bot.TeamsMode;
import se.behovslyft.bot.TeamsStatus;

/**
 * Where Teams brings its activities. Answers
 *
 * <ul>
 *   <li>200 when the activity was taken care of, also when that meant an apology to its sender, or nothing;
 *   <li>400 when it is no activity, 413 when it is larger than Teams makes them, 415 when it is no JSON;
 *   <li>401 without a good token, 403 from another channel, tenant or service address than those allowed;
 *   <li>405 to everything but POST, 501 to an invoke, of which we use none, 503 while Teams is off.
 * </ul>
 *
 * <p>JSON only: a page in a browser cannot send that to a bot on the same machine without being asked.
 */
@RestController
class BotEndpoint {

    private static final Logger LOG = LoggerFactory.getLogger(BotEndpoint.class);
    private static final int LARGEST = 512 * 1024;
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Gate gate;
    private final TokenCheck tokens;
    private final Reception reception;
    private final TeamsStatus status;

    BotEndpoint(Gate gate, TokenCheck tokens, Reception reception, TeamsStatus status) {
        this.gate = gate;
        this.tokens = tokens;
        this.reception = reception;
        this.status = status;
    }

    @PostMapping(path = "/api/messages", consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<Void> receive(HttpServletRequest request) throws IOException {
        if (status.mode() == TeamsMode.OFF) {
            return answer(HttpStatus.SERVICE_UNAVAILABLE);
        }
        byte[] body = request.getInputStream().readNBytes(LARGEST + 1);
        if (body.length > LARGEST) {
            return answer(HttpStatus.CONTENT_TOO_LARGE);
        }
        Optional<JsonNode> activity = activity(body);
        if (activity.isEmpty()) {
            return answer(HttpStatus.BAD_REQUEST);
        }
        return answer(receive(activity.get(), request));
    }

    private HttpStatus receive(JsonNode activity, HttpServletRequest request) {
        Optional<String> obstacle = gate.obstacle(activity);
        if (obstacle.isPresent()) {
            LOG.info("An activity was refused, since {}", obstacle.get());
            return HttpStatus.FORBIDDEN;
        }
        String serviceUrl = activity.path("serviceUrl").asText();
        if (!tokens.isGood(request.getHeader(HttpHeaders.AUTHORIZATION), serviceUrl)) {
            return HttpStatus.UNAUTHORIZED;
        }
        status.heard();
        Incoming incoming = Incoming.of(activity);
        if (incoming.isInvoke()) {
            return HttpStatus.NOT_IMPLEMENTED;
        }
        reception.take(incoming);
        return HttpStatus.OK;
    }

    private static Optional<JsonNode> activity(byte[] body) {
        try {
            return Optional.ofNullable(JSON.readTree(body)).filter(JsonNode::isObject);
        } catch (IOException noJson) {
            return Optional.empty();
        }
    }

    private static ResponseEntity<Void> answer(HttpStatus status) {
        return ResponseEntity.status(status).build();
    }
}
