/**
 * Answers to mails: in the thread they belong to, to the address they came from. Entrance: {@link
 * se.behovslyft.mail.answer.Answering}.
 */
@NullMarked
package se.behovslyft.mail.answer;

import org.jspecify.annotations.NullMarked;
