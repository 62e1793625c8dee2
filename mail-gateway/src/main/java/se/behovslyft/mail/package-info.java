/**
 * The channel for e-mail, complete: whatever can be done in Teams can be done by mail. Entrance for a deployment:
 * {@link se.behovslyft.mail.MailModule}; its settings: {@link se.behovslyft.mail.MailSettings}; its health: {@link
 * se.behovslyft.mail.MailStatus}. In it: {@code inbox} keeps every mail before it is understood, {@code inbound} fetches
 * and reads, {@code screen} judges, {@code read} opens, {@code quarantine} shows people what a machine could not do,
 * {@code render} draws, {@code outbound} sends.
 */
@NullMarked
package se.behovslyft.mail;

import org.jspecify.annotations.NullMarked;
