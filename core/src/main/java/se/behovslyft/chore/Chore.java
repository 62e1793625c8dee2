package se.behovslyft.chore;

/** A kind of work that can be asked for. One bean for each kind. */
public interface Chore {

    /** The stored name of the kind: lower-case words with hyphens; never changed once used. */
    String name();

    /**
     * Does the work. Must bear being done again: a crash between doing and recording leads to that. An exception means
     * that it is tried again later, with growing pauses; {@link NotYet} that it shall simply be done later.
     *
     * @param subject what the work is about, as it was asked for
     */
    void carryOut(String subject);

    /**
     * How many times it is tried at most, with pauses that double from two seconds up to an hour. The default goes on for
     * about three days: an outage over a weekend loses nothing.
     */
    default int tries() {
        return 72;
    }

    /** Called once when the last try has failed, so that nothing ends in silence. */
    default void givenUp(String subject) {}
}
