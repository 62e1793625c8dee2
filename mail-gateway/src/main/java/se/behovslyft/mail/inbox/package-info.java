/**
 * Every mail that has come, kept before it is understood: a row each, and the bytes as they came for a time. Entrance: {@link
 * se.behovslyft.mail.inbox.Inbox}. Knows nothing of how mails are fetched, read or judged.
 */
@NullMarked
package se.behovslyft.mail.inbox;

import org.jspecify.annotations.NullMarked;
