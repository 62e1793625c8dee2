package se.behovslyft.need;

import java.util.Set;

/**
 * What the guard saw in a text.
 *
 * @param text the text with every identity number taken out; safe to store as far as numbers go
 * @param identityNumbers how many were taken out
 * @param cautions what else may tell of a single person; a warning, never a block
 */
public record Inspection(String text, int identityNumbers, Set<Caution> cautions) {

    /** What may tell of a single person. */
    public enum Caution {
        PHONE,
        PRIVATE_MAIL,
        NAMED_CASE
    }

    public Inspection {
        cautions = Set.copyOf(cautions);
    }

    /** Whether identity numbers were stopped. */
    public boolean isStopped() {
        return identityNumbers > 0;
    }
}
