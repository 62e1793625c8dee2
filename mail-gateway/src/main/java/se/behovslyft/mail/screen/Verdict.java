package se.behovslyft.mail.screen;

import se.behovslyft.dialog.Speaker;
import se.behovslyft.mail.inbox.Reason;

/** What shall become of a mail. */
public sealed interface Verdict {

    /** It is read, as said by that person. */
    record Read(Speaker speaker) implements Verdict {}

    /** Nobody wrote it, or there is nothing in it; the person is told what they can do. */
    record Empty(Speaker speaker) implements Verdict {}

    /** It is kept, and never answered. */
    record Ignore(Reason reason) implements Verdict {}

    /**
     * It waits for SKR to vouch for the sender.
     *
     * @param tellSender whether the sender hears of it
     */
    record Hold(Reason reason, boolean tellSender) implements Verdict {}

    /** It waits for a person at SKR; the sender hears of it, when there is one. */
    record Quarantine(Reason reason) implements Verdict {}
}
