/**
 * The field's own words, as data that SKR edits in a spreadsheet: concepts, all that each is called, and which is broader
 * or near. Entrance: {@link se.behovslyft.similarity.thesaurus.Thesaurus}. Read at start; a broken row is told in the log
 * and passed over, and the rest holds. Knows nothing of needs, nor of how words are compared.
 */
@NullMarked
package se.behovslyft.similarity.thesaurus;

import org.jspecify.annotations.NullMarked;
