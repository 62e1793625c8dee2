package se.behovslyft.similarity.lucene;

/**
 * A word in a text.
 *
 * @param surface as it stands there
 * @param from where it begins
 * @param word which word it is
 */
record Token(String surface, int from, Word word) {

    /** Where it ends. */
    int to() {
        return from + surface.length();
    }
}
