/** The adapter that answers {@link se.behovslyft.similarity.SimilarNeeds} with a Lucene index, rebuilt from the database at any time and never trusted alone. */
@NullMarked
package se.behovslyft.similarity.lucene;

import org.jspecify.annotations.NullMarked;
