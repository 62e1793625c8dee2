package se.behovslyft.bot;

/** How the process takes part in Teams. Decided once, at start. */
public enum TeamsMode {
    /** Not at all: the endpoint answers 503, and whatever was meant for Teams goes by mail. */
    OFF,
    /** Without tokens, for the chat client of the demo on the same machine. */
    ANONYMOUS,
    /** As an app registered in Entra; every activity must carry a token from the Bot Framework. */
    REGISTERED
}
