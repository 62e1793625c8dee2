/** Local needs of knowledge as an RSS words them: references, immutable texts, sources, decision rows, and the guard that stops personal data. Entrance: {@link se.behovslyft.need.LocalNeeds}. */
@NullMarked
package se.behovslyft.need;

import org.jspecify.annotations.NullMarked;
