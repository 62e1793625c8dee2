package se.behovslyft.similarity.lucene;

import se.behovslyft.similarity.thesaurus.Concept;

/**
 * A concept found in a text.
 *
 * @param concept which
 * @param strength how sure it is that the text speaks of it; from 0 to 1
 * @param from index of the first word of what it is called there
 * @param to index after the last
 */
record Mention(Concept concept, double strength, int from, int to) {

    /** The one that is more sure, and of equals the one that stands first. */
    Mention surer(Mention other) {
        if (strength == other.strength) {
            return from <= other.from ? this : other;
        }
        return strength > other.strength ? this : other;
    }
}
