/** The only way to Swedish text. Entrance: {@link se.behovslyft.wording.Wording}. Knows no feature; every feature has a bundle of its own under {@code wording/} on the class path. */
@NullMarked
package se.behovslyft.wording;

import org.jspecify.annotations.NullMarked;
