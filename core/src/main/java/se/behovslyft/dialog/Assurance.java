package se.behovslyft.dialog;

/** How surely a person was recognised, weakest first. The channel states it, the intent requires it (S-11). */
public enum Assurance {
    /** Only a sender address that anyone could write. */
    ADDRESS_ONLY,
    /** The sender's domain vouches for the mail (SPF, DKIM or DMARC by a receiver we trust). */
    AUTHENTICATED_SENDER,
    /** A secret from us came back. */
    CONFIRMED,
    /** A signed token from the person's own organisation. */
    SIGNED_TOKEN;

    boolean isAtLeast(Assurance required) {
        return compareTo(required) >= 0;
    }
}
