package se.behovslyft.step3reconciliation;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Whether the compilation was reconciled with the network (S2, moment 3; requirements B3.2). Not having done so is
 * allowed, but is said with a reason, which SKR sees.
 */
sealed interface Reconciliation {

    /** It was, that day. */
    record Held(LocalDate on) implements Reconciliation {}

    /** It was not. */
    record NotHeld(String because) implements Reconciliation {}

    default Optional<LocalDate> day() {
        return this instanceof Held(var on) ? Optional.of(on) : Optional.empty();
    }

    default @Nullable String reason() {
        return this instanceof NotHeld(var because) ? because : null;
    }
}
