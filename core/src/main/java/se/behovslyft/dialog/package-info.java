/** The conversation, the same for every channel. Entrance: {@link se.behovslyft.dialog.Assistant}, the only door. Knows no channel. */
@NullMarked
package se.behovslyft.dialog;

import org.jspecify.annotations.NullMarked;
