package se.behovslyft.need;

/** Whether the network stands behind a need. Stored by name. */
public enum Endorsement {
    YES,
    NO,
    UNCLEAR
}
