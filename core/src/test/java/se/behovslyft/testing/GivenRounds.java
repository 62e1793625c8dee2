package se.behovslyft.testing;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.transaction.annotation.Transactional;
import se.behovslyft.round.Round;
import se.behovslyft.round.Rounds;
import se.behovslyft.round.Step;
import se.behovslyft.round.Window;

/** Makes rounds for {@link Given}. */
@TestComponent
@Transactional
class GivenRounds {

    private final Rounds rounds;
    private final Clock clock;

    GivenRounds(Rounds rounds, Clock clock) {
        this.rounds = rounds;
        this.clock = clock;
    }

    Round open(String serviceArea) {
        LocalDate today = LocalDate.now(clock);
        int number = rounds.newest().map(newest -> newest.number() + 1).orElse(1);
        return rounds.save(new Round(
                number,
                serviceArea,
                List.of(
                        new Window(Step.COLLECTION, today.minusMonths(1), today.plusMonths(1)),
                        new Window(Step.RECONCILIATION, today.minusDays(10), today.plusMonths(1)),
                        new Window(Step.COMPILATION, today.minusDays(1), today.plusMonths(2)))));
    }

    int latestNumber() {
        return rounds.newest().map(Round::number).orElse(0);
    }

    Round newest() {
        return rounds.newest().orElseThrow(() -> new IllegalStateException("Begin with openRound()"));
    }
}
