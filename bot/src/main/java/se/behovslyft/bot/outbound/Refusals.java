package se.behovslyft.bot.outbound;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.microsoft.bot.connector.rest.ErrorResponseException;
import com.microsoft.bot.schema.ErrorResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.behovslyft.notification.DeliveryFailed;

/**
 * What a refusal from Teams means (MicrosoftDocs, rate-limit and the list of error codes): too fast and passing faults may
 * succeed later; a person who has blocked or removed the app never will.
 */
final class Refusals {

    private static final Set<Integer> PASSING = Set.of(408, 412, 429, 500, 502, 503, 504);
    private static final Set<Integer> GONE = Set.of(403, 404);
    private static final Duration LONGEST_PAUSE = Duration.ofMinutes(5);
    private static final Duration PAUSE = Duration.ofSeconds(1);
    private static final int LONGEST_CODE = 60;

    private Refusals() {}

    static DeliveryFailed inOurWords(Throwable fault) {
        Optional<ErrorResponseException> answer = answer(fault);
        if (answer.isEmpty()) {
            return isOfTheNetwork(fault)
                    ? DeliveryFailed.forNow("unreachable", fault)
                    : DeliveryFailed.forGood("cannot be sent", fault);
        }
        int status = answer.get().response().code();
        String reason = status + " " + code(answer.get());
        return PASSING.contains(status) || status == 401
                ? DeliveryFailed.forNow(reason, fault)
                : DeliveryFailed.forGood(reason, fault);
    }

    /** Whether nothing will ever reach that conversation: blocked, removed, or not there. */
    static boolean isGone(Throwable fault) {
        return answer(fault)
                .map(refusal -> refusal.response().code())
                .filter(GONE::contains)
                .isPresent();
    }

    /** How long Teams wants us to wait, when it refused for a while. */
    static Optional<Duration> pause(Throwable fault) {
        return answer(fault)
                .filter(refusal -> PASSING.contains(refusal.response().code()))
                .map(refusal -> seconds(refusal.response().headers().get("Retry-After")));
    }

    private static Duration seconds(@Nullable String header) {
        if (header == null || !header.strip().matches("\\d{1,6}")) {
            return PAUSE;
        }
        Duration asked = Duration.ofSeconds(Long.parseLong(header.strip()));
        return asked.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : asked;
    }

    /** Teams' own short code, e.g. BotNotInConversationRoster; whatever else stands there may hold anything. */
    private static String code(ErrorResponseException refusal) {
        ErrorResponse body = refusal.body();
        if (body == null || body.getError() == null || body.getError().getCode() == null) {
            return "refused";
        }
        String code = body.getError().getCode().replaceAll("[^A-Za-z0-9]", "");
        return code.substring(0, Math.min(LONGEST_CODE, code.length()));
    }

    /** Anything else is a fault of ours, which no repetition mends. */
    private static boolean isOfTheNetwork(Throwable fault) {
        return cause(IOException.class, fault).isPresent()
                && cause(JsonProcessingException.class, fault).isEmpty();
    }

    private static Optional<ErrorResponseException> answer(Throwable fault) {
        return cause(ErrorResponseException.class, fault);
    }

    private static <T extends Throwable> Optional<T> cause(Class<T> kind, Throwable fault) {
        return Stream.<Throwable>iterate(fault, cause -> cause != null, Throwable::getCause)
                .filter(kind::isInstance)
                .map(kind::cast)
                .findFirst();
    }
}
