/** Which needs say the same. Entrance: {@link se.behovslyft.similarity.SimilarNeeds}. Knows nothing of who may see the answer; the steps decide that. */
@NullMarked
package se.behovslyft.similarity;

import org.jspecify.annotations.NullMarked;
