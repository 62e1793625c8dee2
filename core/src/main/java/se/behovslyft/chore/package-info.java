/** Work that must be done after a transaction, once, by one of the nodes, and survives a restart. Entrance: {@link se.behovslyft.chore.Chores}. */
@NullMarked
package se.behovslyft.chore;

import org.jspecify.annotations.NullMarked;
