package se.behovslyft.need;

/** What is wrong with the knowledge. Stored by name. */
public enum KnowledgeProblem {
    MISSING,
    INSUFFICIENT,
    NOT_ADAPTED
}
