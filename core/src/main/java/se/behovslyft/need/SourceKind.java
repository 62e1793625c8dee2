package se.behovslyft.need;

/** Where a need came up. Stored by name. */
public enum SourceKind {
    NETWORK_MEETING,
    OTHER_MEETING,
    ARRANGED_MEETING,
    DIALOGUE_MEETING,
    MINUTES,
    FOLLOW_UP,
    QUALITY_SYSTEM,
    COMPETENCE_PLAN,
    DEVELOPMENT_PROJECT,
    RND_REPORT,
    INVESTIGATION,
    SURVEY,
    /** The RSS' own judgement: cannot be lifted nationally. */
    OWN_JUDGEMENT,
    OTHER
}
