/** Neutral documents: what is said to a person, before any channel has drawn it. Entrance: {@link se.behovslyft.document.Document}. Knows neither Teams nor mail. */
@NullMarked
package se.behovslyft.document;

import org.jspecify.annotations.NullMarked;
