package se.behovslyft.similarity.lucene;

import java.util.List;

/**
 * A Swedish word, wherever it stands.
 *
 * @param spelling in lower case
 * @param stem without inflection
 * @param parts the parts of a compound, without inflection; empty for a word that is none
 */
record Word(String spelling, String stem, List<String> parts) {
    Word {
        parts = List.copyOf(parts);
    }
}
