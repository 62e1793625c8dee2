package se.behovslyft.step4compilation;

import se.behovslyft.actor.Role;
import se.behovslyft.dialog.Audience;
import se.behovslyft.round.Step;

/** Who compiles, and when: SKR's coordinators, from the first submission on. Nobody else sees other RSS' needs. */
final class Skr {

    static final Audience COMPILING =
            Audience.of(Role.SKR_COORDINATOR).during(Step.COLLECTION, Step.RECONCILIATION, Step.COMPILATION);

    private Skr() {}
}
