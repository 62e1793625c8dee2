/**
 * Which needs say the same, in whatever words. Entrance: {@link se.behovslyft.similarity.SimilarNeeds}. An answer says how
 * alike two needs are and which words show it; it decides nothing, and knows nothing of who may see it: the steps do.
 */
@NullMarked
package se.behovslyft.similarity;

import org.jspecify.annotations.NullMarked;
