package se.behovslyft.chore;

import java.time.Duration;

/**
 * Says that a chore's time has not come, e.g. since a mail server takes only so many mails in a minute. It is done after the
 * pause; that is no failure, and is not counted as a try.
 */
public final class NotYet extends RuntimeException {

    private static final long serialVersionUID = 1L;
    private final Duration pause;

    public NotYet(Duration pause) {
        super("Not for another " + pause, null, false, false);
        this.pause = pause;
    }

    public Duration pause() {
        return pause;
    }
}
