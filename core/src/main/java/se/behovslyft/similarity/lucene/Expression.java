package se.behovslyft.similarity.lucene;

import java.util.List;
import se.behovslyft.similarity.thesaurus.Concept;

/**
 * What a concept is called, as it is looked for.
 *
 * @param concept what it stands for
 * @param stems of the words that tell something, all different, at least one
 * @param words how many words it has with those that tell nothing
 * @param isAbbreviation whether it is one
 */
record Expression(Concept concept, List<String> stems, int words, boolean isAbbreviation) {

    /** So many other words may stand among those of the expression. */
    private static final int OTHERS_BETWEEN = 5;

    /** A shorter abbreviation counts in capitals only: it is also the spelling of another word, or the part of one. */
    private static final int LONGEST_IN_CAPITALS_ONLY = 3;

    Expression {
        stems = List.copyOf(stems);
    }

    boolean isOneWord() {
        return stems.size() == 1;
    }

    /** How far from its first word the others may stand. */
    int reach() {
        return words + OTHERS_BETWEEN;
    }

    /** Whether the word, which has the right stem, may be the abbreviation. */
    boolean isWrittenAs(Token word) {
        return !isAbbreviation
                || word.surface().length() > LONGEST_IN_CAPITALS_ONLY
                || word.surface().chars().noneMatch(Character::isLowerCase);
    }
}
