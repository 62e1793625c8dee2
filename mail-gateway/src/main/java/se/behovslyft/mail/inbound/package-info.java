/**
 * Mail that comes in: fetched from the mailbox and kept before it is marked as seen, then read in one transaction together with
 * all that comes of it, the receipt included. Entrances: {@link se.behovslyft.mail.inbound.MailPoller} looks into the mailbox,
 * {@link se.behovslyft.mail.inbound.ReadMail} reads what was kept.
 */
@NullMarked
package se.behovslyft.mail.inbound;

import org.jspecify.annotations.NullMarked;
