package se.behovslyft.mail.read;

import se.behovslyft.mail.inbox.Reason;

/** A mail that will never be readable, however often one tries. Says why in a word of ours, never with its text. */
public final class UnreadableMail extends RuntimeException {

    private static final long serialVersionUID = 1L;
    private final Reason reason;

    UnreadableMail(Reason reason) {
        super(reason.name());
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
