package se.behovslyft.dialog;

import java.util.Optional;

/**
 * Something a person can do in the conversation. Its texts stand in the bundles under {@code intent.<name>}:
 * {@code .phrases} (what one can write, parts between bars, places in braces), {@code .label} (what a button says) and
 * {@code .help} (one sentence). One bean for each; holds no state.
 */
public interface Intent {

    /** The stored name, lower-case words with a dot, e.g. {@code need.register}. */
    String name();

    /** Who may, and when. */
    Audience audience();

    /**
     * Does it, or asks for what is missing. Runs in a transaction; identity numbers are already taken out of the answers.
     */
    Reply respond(Occasion occasion, Answers answers);

    /** Free text that is no phrase, as answers to this intent, when it knows what to do with it. */
    default Optional<Answers> meantBy(String text) {
        return Optional.empty();
    }

    /** Whether it takes files at all. */
    default boolean takesFiles() {
        return false;
    }

    /**
     * Takes a file. A refusal must change nothing: whoever has several assignments is heard in each until one takes it.
     */
    default Reply takeFile(Occasion occasion, HandedFile file) {
        throw new UnsupportedOperationException(name() + " takes no files");
    }

    /** Whether it makes sense to offer it just now to someone who may use it. */
    default boolean isUseful(Occasion occasion) {
        return true;
    }
}
