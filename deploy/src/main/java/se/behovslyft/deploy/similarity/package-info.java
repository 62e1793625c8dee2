/**
 * Measures the search: {@code java -jar behovslyft.jar similarity} reads needs from a file and prints what would be suggested
 * for each (S-41). Entrance: {@link se.behovslyft.deploy.similarity.SimilarityCommand}. Starts the search alone, without
 * database, web or channels.
 */
@NullMarked
package se.behovslyft.deploy.similarity;

import org.jspecify.annotations.NullMarked;
