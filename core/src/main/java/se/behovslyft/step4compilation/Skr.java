package se.behovslyft.step4compilation;

import se.behovslyft.actor.Role;
import se.behovslyft.dialog.Answers;
import se.behovslyft.dialog.Audience;
import se.behovslyft.dialog.Occasion;
import se.behovslyft.round.Step;

/** Who compiles, and when: SKR's coordinators, from the first submission on. Nobody else sees other RSS' needs. */
final class Skr {

    static final Audience COMPILING =
            Audience.of(Role.SKR_COORDINATOR).during(Step.COLLECTION, Step.RECONCILIATION, Step.COMPILATION);

    /** The answer of a button that says which round's numbers it speaks of. */
    static final String ROUND = "round";

    private Skr() {}

    /** Whether a button is left from another round, where the same numbers stand for other needs. */
    static boolean isOfAnotherRound(Occasion occasion, Answers answers) {
        return answers.given(ROUND)
                .filter(number -> !number.equals(String.valueOf(occasion.round().number())))
                .isPresent();
    }
}
