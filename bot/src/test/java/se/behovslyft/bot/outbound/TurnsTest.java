package se.behovslyft.bot.outbound;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import se.behovslyft.bot.SendingLimit;

/** The limits Microsoft has published for one bot in one conversation. */
class TurnsTest {

    private static final List<SendingLimit> PUBLISHED = List.of(
            SendingLimit.valueOf("7/1s"),
            SendingLimit.valueOf("8/2s"),
            SendingLimit.valueOf("60/30s"),
            SendingLimit.valueOf("1800/1h"));

    private static final Duration LONG = Duration.ofDays(1);

    @Test
    void noStretchOfTimeHoldsMoreThanAnyLimitAllows() {
        Turns turns = new Turns(PUBLISHED, 0);
        Random impatience = new Random(7);
        List<Long> given = new ArrayList<>();
        long now = 0;
        for (int i = 0; i < 2_500; i++) {
            given.add(now + turns.take(now, LONG));
            now += impatience.nextLong(Duration.ofMillis(300).toNanos());
        }

        assertThat(given).isSorted();
        for (SendingLimit limit : PUBLISHED) {
            for (int i = limit.messages(); i < given.size(); i++) {
                assertThat(given.get(i) - given.get(i - limit.messages()))
                        .isGreaterThanOrEqualTo(limit.within().toNanos());
            }
        }
    }

    @Test
    void whoeverHasPatienceForItGetsTheNextTurnAndNobodyElse() {
        Turns turns = new Turns(List.of(SendingLimit.valueOf("1/10s")), 0);
        turns.take(0, Duration.ZERO);

        assertThat(turns.take(1, Duration.ofSeconds(5))).isNegative();
        assertThat(turns.take(0, Duration.ofSeconds(10)))
                .isEqualTo(Duration.ofSeconds(10).toNanos());
    }

    @Test
    void whatTeamsAsksForComesBeforeOurOwnPace() {
        Turns turns = new Turns(List.of(SendingLimit.valueOf("7/1s")), 0);

        turns.pause(0, Duration.ofSeconds(3));

        assertThat(turns.take(0, LONG)).isEqualTo(Duration.ofSeconds(3).toNanos());
        assertThat(turns.take(Duration.ofSeconds(4).toNanos(), LONG)).isZero();
    }

    @Test
    void isForgottenWhenItHoldsNothingBackAnyMore() {
        Turns turns = new Turns(List.of(SendingLimit.valueOf("1/10s")), 0);
        turns.take(0, Duration.ZERO);

        assertThat(turns.isIdle(Duration.ofSeconds(9).toNanos())).isFalse();
        assertThat(turns.isIdle(Duration.ofSeconds(11).toNanos())).isTrue();
    }
}
