package se.behovslyft.need;

/** What a need is about; several may be chosen. Stored by name. */
public enum SubjectKind {
    AREA,
    TARGET_GROUP,
    PROBLEM,
    METHOD
}
