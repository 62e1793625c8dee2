package se.behovslyft.mail.outbound;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.behovslyft.chore.NotYet;
import se.behovslyft.mail.Settings;
import se.behovslyft.testing.SettableClock;

class PaceTest {

    private final SettableClock clock = new SettableClock(Instant.parse("2026-03-11T08:00:00Z"), ZoneOffset.UTC);

    @Test
    void threeHundredMailsAtThirtyAMinuteTakeTenMinutesAndNoneIsTooEarly() {
        var pace = new Pace(Settings.of("smtp.per-minute", "30"), clock);
        List<UUID> waiting = new ArrayList<>();
        for (int i = 0; i < 300; i++) {
            waiting.add(UUID.randomUUID());
        }

        int seconds = 0;
        while (!waiting.isEmpty()) {
            int before = waiting.size();
            waiting.removeIf(delivery -> hasTurn(pace, delivery));
            assertThat(before - waiting.size()).as("sent in second %d", seconds).isLessThanOrEqualTo(1);
            clock.pass(Duration.ofSeconds(1));
            seconds++;
        }
        assertThat(Duration.ofSeconds(seconds))
                .isBetween(Duration.ofMinutes(9), Duration.ofMinutes(10).plusSeconds(5));
    }

    @Test
    void whoComesAloneNeedNotWait() {
        var pace = new Pace(Settings.of("smtp.per-minute", "30"), clock);
        pace.turn(UUID.randomUUID()).close();
        clock.pass(Duration.ofSeconds(2));

        assertThat(hasTurn(pace, UUID.randomUUID())).isTrue();
        assertThatThrownBy(() -> pace.turn(UUID.randomUUID()))
                .asInstanceOf(type(NotYet.class))
                .extracting(NotYet::pause)
                .isEqualTo(Duration.ofSeconds(2));
    }

    @Test
    void aClockThatIsPutBackHoldsUpNobody() {
        var pace = new Pace(Settings.of("smtp.per-minute", "30"), clock);
        pace.turn(UUID.randomUUID()).close();
        UUID waiting = UUID.randomUUID();
        assertThat(hasTurn(pace, waiting)).isFalse();

        clock.pass(Duration.ofHours(-2));
        hasTurn(pace, waiting);
        clock.pass(Duration.ofSeconds(4));

        assertThat(hasTurn(pace, waiting)).isTrue();
    }

    @Test
    void withoutALimitEveryoneGoesAtOnce() {
        var pace = new Pace(Settings.of("smtp.per-minute", "0"), clock);

        for (int i = 0; i < 100; i++) {
            assertThat(hasTurn(pace, UUID.randomUUID())).isTrue();
        }
    }

    private static boolean hasTurn(Pace pace, UUID delivery) {
        try (Pace.Turn ignored = pace.turn(delivery)) {
            return true;
        } catch (NotYet later) {
            return false;
        }
    }
}
