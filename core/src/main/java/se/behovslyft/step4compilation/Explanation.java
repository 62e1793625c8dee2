package se.behovslyft.step4compilation;

import java.util.List;
import se.behovslyft.similarity.SharedTerm;

/**
 * Why a pair was suggested, kept as it was found.
 *
 * @param sharedTerms seen from the first need of the pair, what says most first
 * @param sameTargetGroup whether both name target groups that are alike
 */
record Explanation(List<SharedTerm> sharedTerms, boolean sameTargetGroup) {
    Explanation {
        sharedTerms = List.copyOf(sharedTerms);
    }

    /** The terms as they stand in the first need. */
    List<String> inFirst() {
        return sharedTerms.stream().map(SharedTerm::asked).distinct().toList();
    }

    /** The terms as they stand in the other need. */
    List<String> inOther() {
        return sharedTerms.stream().map(SharedTerm::found).distinct().toList();
    }
}
