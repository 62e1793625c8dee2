package se.behovslyft.bot.outbound;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;
import se.behovslyft.bot.BotSettings;
import se.behovslyft.bot.SendingLimit;
import se.behovslyft.notification.DeliveryFailed;

/**
 * Keeps us below what Teams bears, for each conversation and in all. In memory: it holds for this process, and a start anew
 * forgets at most what the limits of an hour would have held back.
 */
@Component
class Throttle {

    private static final int MANY = 5_000;

    private final BotSettings.Pace pace;
    private final Turns all;
    private final Map<String, Turns> conversations = new ConcurrentHashMap<>();

    Throttle(BotSettings settings) {
        this.pace = settings.pace();
        this.all = new Turns(List.of(new SendingLimit(pace.perSecond(), Duration.ofSeconds(1))), System.nanoTime());
    }

    /** Waits for a turn to send there. */
    void awaitTurn(String conversation) throws DeliveryFailed {
        await(of(conversation));
        await(all);
    }

    /** Sends nothing there for a while, since Teams asked for it. */
    void pause(String conversation, Duration time) {
        of(conversation).pause(System.nanoTime(), time);
    }

    private Turns of(String conversation) {
        if (conversations.size() > MANY) {
            conversations.values().removeIf(turns -> turns.isIdle(System.nanoTime()));
        }
        return conversations.computeIfAbsent(
                conversation, ignored -> new Turns(pace.perConversation(), System.nanoTime()));
    }

    private void await(Turns turns) throws DeliveryFailed {
        long wait = turns.take(System.nanoTime(), pace.patience());
        if (wait < 0) {
            throw DeliveryFailed.forNow("waits for its turn", null);
        }
        try {
            Thread.sleep(Duration.ofNanos(wait));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw DeliveryFailed.forNow("stopped", e);
        }
    }
}
