package se.behovslyft.round;

import java.util.Arrays;

/** The seven successive steps (moment) of the model, in order (S2, R-001). Stored by name, never by number. */
public enum Step {
    AREA,
    COLLECTION,
    RECONCILIATION,
    COMPILATION,
    PRIORITISATION,
    RECEPTION,
    FEEDBACK;

    /** Its number in the model, 1 to 7. */
    public int number() {
        return ordinal() + 1;
    }

    /** The step with that number in the model. */
    public static Step numbered(int number) {
        return Arrays.stream(values())
                .filter(step -> step.number() == number)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("The model has no step " + number));
    }
}
