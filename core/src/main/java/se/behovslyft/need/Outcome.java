package se.behovslyft.need;

/** What is decided about a need after the reconciliation (R-091, U1). Stored by name. */
public enum Outcome {
    /** Lyfts nationellt: the only ones that reach SKR. */
    LIFT,
    KEEP_REGIONAL,
    KEEP_LOCAL,
    /** Utgår. */
    DROP
}
