package se.behovslyft.bot.render;

import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * One Adaptive Card, small enough for one message.
 *
 * @param json the card; belongs to whoever got it
 * @param summary what a notification of the message shows, one line
 */
public record Card(ObjectNode json, String summary) {

    /** The media type of a card in a message. */
    public static final String CONTENT_TYPE = "application/vnd.microsoft.card.adaptive";
}
