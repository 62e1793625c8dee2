package se.behovslyft.similarity;

/**
 * A word or expression that two needs have in common, as it stands in each of them: the same word, another inflection, a
 * part of a compound, or another name of the same concept ("PA" and "personlig assistans").
 *
 * @param asked as written in the need asked about
 * @param found as written in the need found
 */
public record SharedTerm(String asked, String found) {

    /** The same term seen from the other need. */
    public SharedTerm reversed() {
        return new SharedTerm(found, asked);
    }
}
