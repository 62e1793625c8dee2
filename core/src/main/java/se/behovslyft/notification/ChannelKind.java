package se.behovslyft.notification;

/** The channels there are. Stored by name. */
public enum ChannelKind {
    TEAMS,
    MAIL
}
