package se.behovslyft.mail.screen;

/** Whether the sender's domain vouches for a mail. */
enum Authentication {
    /** It does. */
    PASSED,
    /** Nobody says so. */
    NONE,
    /** The domain says that it is not from there. */
    FAILED
}
