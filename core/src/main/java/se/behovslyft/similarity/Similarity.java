package se.behovslyft.similarity;

import java.util.List;
import se.behovslyft.need.LocalNeedId;

/**
 * How alike a need is to the one asked about, and why.
 *
 * @param need the need found
 * @param score from 0, nothing in common, to 1, the same words; the same seen from either need. Not a probability
 * @param sharedTerms what they have in common, what says most first; at most {@value #MOST_TERMS}
 * @param sameTargetGroup whether both name a target group and the two groups are alike
 */
public record Similarity(LocalNeedId need, double score, List<SharedTerm> sharedTerms, boolean sameTargetGroup) {

    /** How many shared terms are told. */
    public static final int MOST_TERMS = 12;

    public Similarity {
        sharedTerms = List.copyOf(sharedTerms);
    }
}
