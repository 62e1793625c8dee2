package se.behovslyft.bot.inbound;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import se.behovslyft.bot.outbound.Place;
import se.behovslyft.bot.render.Submission;

/**
 * An activity from Teams, as far as we care. Read leniently: what is missing is empty.
 *
 * @param id which activity; a repeated delivery has the same
 * @param type message, installationUpdate, invoke …
 * @param action add or remove, of an installation
 * @param objectId the sender's object id in the tenant, or empty
 * @param place where it was said, and where to answer
 * @param scope personal, channel or groupChat
 * @param text what was written, without mentions
 * @param repliedTo the activity that holds the card, when a button was pressed
 * @param value what the button sent
 * @param withFile whether a file came along
 */
record Incoming(
        String id,
        String type,
        String action,
        String objectId,
        Place place,
        String scope,
        String text,
        String repliedTo,
        JsonNode value,
        boolean withFile) {

    private static final String PERSONAL = "personal";
    private static final String CHANNEL = "channel";

    /** Not files: the message itself as HTML, cards that are quoted, and previews of links. */
    private static final Set<String> NO_FILES =
            Set.of("text/html", "application/vnd.microsoft.card.adaptive", "application/vnd.microsoft.card.thumbnail");

    static Incoming of(JsonNode activity) {
        JsonNode conversation = activity.path("conversation");
        return new Incoming(
                activity.path("id").asText(),
                activity.path("type").asText(),
                activity.path("action").asText(),
                activity.path("from").path("aadObjectId").asText(),
                new Place(
                        activity.path("serviceUrl").asText(),
                        conversation.path("id").asText(),
                        tenants(activity).stream().findFirst().orElse(""),
                        activity.path("recipient").path("id").asText(),
                        activity.path("from").path("id").asText()),
                conversation.path("conversationType").asText(PERSONAL),
                MessageText.of(activity),
                activity.path("replyToId").asText(),
                activity.path("value"),
                StreamSupport.stream(activity.path("attachments").spliterator(), false)
                        .anyMatch(one ->
                                !NO_FILES.contains(one.path("contentType").asText())));
    }

    /** Every tenant the activity names; more than one is a reason not to trust it. */
    static Set<String> tenants(JsonNode activity) {
        return Stream.of(
                        activity.path("conversation").path("tenantId"),
                        activity.path("channelData").path("tenant").path("id"))
                .map(tenant -> tenant.asText().strip().toLowerCase(Locale.ROOT))
                .filter(tenant -> !tenant.isEmpty())
                .collect(Collectors.toUnmodifiableSet());
    }

    boolean isPersonal() {
        return scope.equals(PERSONAL);
    }

    boolean isInChannel() {
        return scope.equals(CHANNEL);
    }

    boolean isMessage() {
        return type.equals("message");
    }

    boolean isInvoke() {
        return type.equals("invoke");
    }

    /** What a pressed button of ours sent. */
    Optional<Submission> submission() {
        return Submission.of(value);
    }
}
