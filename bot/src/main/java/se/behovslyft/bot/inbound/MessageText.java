package se.behovslyft.bot.inbound;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.regex.Pattern;
import org.springframework.web.util.HtmlUtils;

/**
 * What a person wrote, as they wrote it: without the mention of the bot, without the signs that Teams puts in for its own
 * sake. Never a pattern made of a name, as the SDK does it.
 */
final class MessageText {

    private static final Pattern MENTION = Pattern.compile("(?is)<at\\b[^>]{0,200}>.{0,200}?</at>");
    private static final Pattern LINE_END = Pattern.compile("(?i)<br\\s*/?>|</(p|div|li|h\\d)\\s*>");
    private static final Pattern TAG = Pattern.compile("</?[A-Za-z][^<>]{0,2000}>");

    private MessageText() {}

    static String of(JsonNode activity) {
        String text = MENTION.matcher(activity.path("text").asText()).replaceAll(" ");
        if (activity.path("textFormat").asText().equals("xml")) {
            text = LINE_END.matcher(text).replaceAll("\n");
            text = TAG.matcher(text).replaceAll("");
        }
        return HtmlUtils.htmlUnescape(text)
                .replace('\u00a0', ' ')
                .replace("\r\n", "\n")
                .replace('\r', '\n')
                .strip();
    }
}
