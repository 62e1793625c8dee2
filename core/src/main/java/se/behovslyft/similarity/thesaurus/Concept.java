package se.behovslyft.similarity.thesaurus;

import java.util.List;
import java.util.Optional;

/**
 * Something the field has words for.
 *
 * @param preferred the word to show; no other concept has it
 * @param labels all that it is called, the preferred word first
 * @param broader the preferred word of the concept it belongs under; following it never leads back
 * @param related preferred words of concepts that are near but not the same
 */
public record Concept(String preferred, List<Label> labels, Optional<String> broader, List<String> related) {

    public Concept {
        labels = List.copyOf(labels);
        related = List.copyOf(related);
    }
}
