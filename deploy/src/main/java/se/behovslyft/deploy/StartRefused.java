package se.behovslyft.deploy;

/**
 * The application does not start, for a reason that whoever starts it can do something about. Shown in plain words, without
 * a stack trace.
 */
public final class StartRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;
    private final String todo;

    /**
     * @param what what is wrong
     * @param todo what to do
     */
    public StartRefused(String what, String todo) {
        super(what);
        this.todo = todo;
    }

    public String what() {
        return String.valueOf(getMessage());
    }

    public String todo() {
        return todo;
    }
}
