package se.behovslyft.mail.inbox;

/** Why a mail was not simply read. Stored by name; in words under {@code mail.reason.<name>}. */
public enum Reason {
    /** From ourselves, or from another Behovslyft. */
    OWN,
    /** Written by a machine: an autoreply, a list, a calendar. */
    AUTOMATIC,
    /** Word from a mail server that a mail of ours did not arrive. */
    BOUNCE,
    /** The address is not in the register. */
    UNKNOWN_SENDER,
    /** The address is in the register, but nothing vouches for the mail coming from there. */
    WEAK_SENDER,
    /** The sender has had so many answers lately that it may be a machine. */
    TOO_MANY,
    /** No sender, or several. */
    NO_SENDER,
    /** Larger than we read. */
    TOO_LARGE,
    /** So many parts, or parts within parts, that no person made it. */
    TOO_INTRICATE,
    /** Not written as mails are written. */
    UNREADABLE,
    /** The mailbox would not give it to us. */
    NOT_FETCHED,
    /** A fault of ours, again and again. */
    FAILED
}
