/**
 * What comes in from Teams: the endpoint, who may call it, who speaks and what they want. Everything is handed to the
 * {@link se.behovslyft.dialog.Assistant}; nothing is decided here but where an answer may be read.
 */
@NullMarked
package se.behovslyft.bot.inbound;

import org.jspecify.annotations.NullMarked;
