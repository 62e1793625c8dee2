package se.behovslyft.bot;

import java.time.Duration;
import org.springframework.boot.convert.DurationStyle;

/**
 * At most so many messages within any stretch of that length. Written {@code 7/1s} in settings.
 *
 * @param messages at least 1
 * @param within longer than nothing
 */
public record SendingLimit(int messages, Duration within) {

    public SendingLimit {
        if (messages < 1 || within.isZero() || within.isNegative()) {
            throw new IllegalArgumentException(
                    "A sending limit is a number of messages within a time, not " + messages + "/" + within);
        }
    }

    /** The limit that stands in a setting. */
    public static SendingLimit valueOf(String text) {
        String[] parts = text.strip().split("/", 2);
        if (parts.length < 2) {
            throw new IllegalArgumentException("A sending limit is written like 7/1s, not " + text);
        }
        return new SendingLimit(Integer.parseInt(parts[0].strip()), DurationStyle.detectAndParse(parts[1].strip()));
    }
}
