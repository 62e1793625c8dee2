package se.behovslyft.need;

/** How far a need has come while the RSS owns it; derived from its decisions (requirements B3.3). */
public enum NeedState {
    /** Begun, not yet confirmed; may be incomplete. */
    DRAFT,
    /** Registered by the RSS. */
    RECORDED,
    /** Submitted to SKR; its text is locked. */
    SUBMITTED,
    /** Taken back by the RSS; can be restored. */
    WITHDRAWN
}
