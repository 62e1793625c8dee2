package se.behovslyft.actor;

/** What an assignment lets a person do (requirements B5). Stored by name. */
public enum Role {
    /** RSS-ansvarig: one or two for each RSS and round (S2, moment 2). */
    RSS_RESPONSIBLE,
    /** Insamlare: collects needs for an RSS without being responsible. */
    COLLECTOR,
    /** Nätverksansvarig. */
    NETWORK_LEAD,
    /** SKR as coordinator of all steps; never votes, never answers a review. */
    SKR_COORDINATOR,
    /** Contact of a national actor; SKR's own is an assignment of its own. */
    ACTOR_CONTACT,
    /** Lokal representant: chooses area and prioritises; nobody else does. */
    LOCAL_REPRESENTATIVE,
    /** Ersättare for a local representative: replaces, never adds. */
    SUBSTITUTE,
    /** Reads feedback in a municipality. */
    MUNICIPAL_READER,
    /** Keeps the installation running. */
    ADMINISTRATOR
}
