/**
 * Plays the invented people: they mail what they would mail, over SMTP, and read their receipts over IMAP. Entrance:
 * {@link se.behovslyft.deploy.demo.play.Player}.
 */
@NullMarked
package se.behovslyft.deploy.demo.play;

import org.jspecify.annotations.NullMarked;
