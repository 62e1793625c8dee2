package se.behovslyft.need;

/** Where the RSS thinks a need belongs, before the reconciliation (R-078, U2). Stored by name. */
public enum Level {
    LOCAL,
    REGIONAL,
    NATIONAL,
    UNSURE
}
