/**
 * What a machine could not do with a mail, and a person at SKR must look at: held for its sender's sake, or unreadable. Nothing
 * disappears: the sender is told, SKR is told, and every decision is made in words or by a button. Entrance: {@link
 * se.behovslyft.mail.quarantine.Quarantine}.
 */
@NullMarked
package se.behovslyft.mail.quarantine;

import org.jspecify.annotations.NullMarked;
