package se.behovslyft.bot.outbound;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.microsoft.bot.connector.Conversations;
import com.microsoft.bot.schema.Activity;
import com.microsoft.bot.schema.ActivityTypes;
import com.microsoft.bot.schema.Attachment;
import com.microsoft.bot.schema.ChannelAccount;
import com.microsoft.bot.schema.ConversationAccount;
import com.microsoft.bot.schema.ConversationParameters;
import com.microsoft.bot.schema.ConversationResourceResponse;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import se.behovslyft.bot.TeamsStatus;
import se.behovslyft.bot.render.Card;
import se.behovslyft.notification.DeliveryFailed;

/**
 * Says things in Teams, one try for each call, at a pace that Teams bears. Blocks until Teams has answered; used by many
 * threads.
 */
@Component
public class Connector {

    private final ConnectorClients clients;
    private final Throttle throttle;
    private final TeamsStatus status;

    Connector(ConnectorClients clients, Throttle throttle, TeamsStatus status) {
        this.clients = clients;
        this.throttle = throttle;
        this.status = status;
    }

    /** Says it in the conversation, in the thread if the place is one. */
    public void send(Place place, Card card) throws DeliveryFailed {
        call(place, conversations -> conversations.sendToConversation(place.conversation(), message(place, card)));
    }

    /** Puts a card in the place of one that was sent before, for everyone who sees it. */
    public void replace(Place place, String activity, Card card) throws DeliveryFailed {
        call(
                place,
                conversations -> conversations.updateActivity(place.conversation(), activity, message(place, card)));
    }

    /** Begins a thread in a channel, and returns where it goes on. */
    Place post(Place channel, Card card) throws DeliveryFailed {
        var parameters = new ConversationParameters();
        parameters.setIsGroup(true);
        parameters.setBot(new ChannelAccount(channel.bot()));
        parameters.setTenantId(channel.tenant());
        parameters.setChannelData(inChannel(channel.conversation()));
        parameters.setActivity(message(channel, card));
        ConversationResourceResponse thread =
                call(channel, conversations -> conversations.createConversation(parameters));
        return channel.in(thread.getId());
    }

    /** The object id of a member, when Teams did not say it with what they wrote. */
    public Optional<String> objectIdOf(Place place) throws DeliveryFailed {
        ChannelAccount member =
                call(place, conversations -> conversations.getConversationMember(place.member(), place.conversation()));
        return Optional.ofNullable(member).map(ChannelAccount::getAadObjectId).filter(id -> !id.isBlank());
    }

    private <T> T call(Place place, Function<Conversations, CompletableFuture<T>> request) throws DeliveryFailed {
        String conversation = place.conversationWithoutThread();
        throttle.awaitTurn(conversation);
        try {
            T answer = request.apply(clients.at(place.serviceUrl())).join();
            status.sent();
            return answer;
        } catch (RuntimeException fault) {
            DeliveryFailed failure = Refusals.inOurWords(fault);
            Refusals.pause(fault).ifPresent(time -> throttle.pause(conversation, time));
            if (!failure.isLasting()) {
                // One person who has removed the app says nothing about Teams.
                status.failed(failure.reason());
            }
            throw failure;
        }
    }

    /** A card alone: with text beside it Teams would make two messages of it. The summary is what notifications show. */
    private static Activity message(Place place, Card card) {
        var attachment = new Attachment();
        attachment.setContentType(Card.CONTENT_TYPE);
        attachment.setContent(card.json());
        var message = new Activity(ActivityTypes.MESSAGE);
        message.setFrom(new ChannelAccount(place.bot()));
        message.setRecipient(new ChannelAccount(place.member()));
        message.setConversation(new ConversationAccount(place.conversation()));
        message.setLocale("sv-SE");
        message.setSummary(card.summary());
        message.setAttachments(List.of(attachment));
        return message;
    }

    /** A tree, since the SDK writes other things by their fields, those of the JDK included. */
    private static JsonNode inChannel(String channel) {
        ObjectNode data = JsonNodeFactory.instance.objectNode();
        data.putObject("channel").put("id", channel);
        return data;
    }
}
