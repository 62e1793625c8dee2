package se.behovslyft.similarity.lucene;

/**
 * The kinds of sign that two texts can share. They are compared kind by kind, and the weights say how much each kind's
 * likeness counts in the whole. Each later kind bridges more than the one before and is surer to find what is alike, while
 * the first keep what is said in the same words above the rest.
 */
enum Sign {
    /** A word as written, in lower case. */
    WORD(0.25),
    /** A word without its inflection. */
    STEM(0.5),
    /** Stems and the parts of compounds. */
    MEANING(0.8),
    /** Four letters in a row within a word: bridges spelling, and compounds that no list knows. */
    GRAM(1.0),
    /** What the thesaurus says the text speaks of, and what is broader or near: bridges what has no letters in common. */
    CONCEPT(1.2);

    private final double weight;

    Sign(double weight) {
        this.weight = weight;
    }

    double weight() {
        return weight;
    }

    /** The index field that holds signs of this kind. */
    String field() {
        return name();
    }
}
