/** READ FIRST. A round of the national model: its seven steps, the windows in which they are open, and how far each RSS has come. Entrance: {@link se.behovslyft.round.Rounds}. Imports no step. */
@NullMarked
package se.behovslyft.round;

import org.jspecify.annotations.NullMarked;
