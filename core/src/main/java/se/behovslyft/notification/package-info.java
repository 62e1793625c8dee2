/** What is sent to people who are in no conversation just then, and the proof that it was: one delivery row per recipient, written in the transaction of the decision. Entrance: {@link se.behovslyft.notification.Outbox}. */
@NullMarked
package se.behovslyft.notification;

import org.jspecify.annotations.NullMarked;
