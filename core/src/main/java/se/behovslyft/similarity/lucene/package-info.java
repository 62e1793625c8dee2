/**
 * The adapter that answers {@link se.behovslyft.similarity.SimilarNeeds}. Two stages: a Lucene index gives some candidates
 * cheaply, then each of them is compared exactly with the need asked about. Nothing here is public and nothing is the
 * truth: the index is made from the database at every start.
 *
 * <p>The way of a text: {@code SwedishText} (words, their stems, parts of compounds) → {@code Profiler} (what the need holds, by
 * kind of sign) → {@code NeedIndex} (candidates, and how rare a sign is) → {@code Comparison} (score and shared terms) → {@code Order}.
 * What the thesaurus says is found by {@code Concepts} when the text is read.
 */
@NullMarked
package se.behovslyft.similarity.lucene;

import org.jspecify.annotations.NullMarked;
