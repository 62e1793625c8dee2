package se.behovslyft.step4compilation;

import org.springframework.stereotype.Component;
import se.behovslyft.round.RoundId;
import se.behovslyft.round.Rounds;

/** Lets one at a time change a round's compilation. */
@Component
class HeldCompilations {

    private final Rounds rounds;
    private final Compilations compilations;

    HeldCompilations(Rounds rounds, Compilations compilations) {
        this.rounds = rounds;
        this.compilations = compilations;
    }

    /** Holds the compilation until the transaction ends: whoever changes it calls this first, and then reads its rows. */
    Compilation hold(RoundId round) {
        return compilations.findHeld(round.value()).orElseGet(() -> begin(round));
    }

    /** The round is held meanwhile: two RSS that are first in the same second begin one compilation. */
    private Compilation begin(RoundId round) {
        rounds.findHeld(round.value());
        return compilations.findHeld(round.value()).orElseGet(() -> compilations.save(new Compilation(round)));
    }
}
