package se.behovslyft.mail.screen;

import java.util.Optional;

/** One thing that can be said against a mail. Holds no state. */
interface Check {

    /** The verdict, when this check objects. */
    Optional<Verdict> object(Incoming mail);
}
