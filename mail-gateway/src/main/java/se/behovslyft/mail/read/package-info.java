/**
 * Opens a mail: from bytes to what the sender wrote and enclosed, whatever program wrote it and however badly. Entrances: {@link
 * se.behovslyft.mail.read.Envelope} for the headers, {@link se.behovslyft.mail.read.LetterReader} for the content. Knows no
 * database and no person.
 */
@NullMarked
package se.behovslyft.mail.read;

import org.jspecify.annotations.NullMarked;
