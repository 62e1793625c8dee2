/**
 * Draws a neutral document as a mail: plain text and HTML with the same content. Entrance: {@link
 * se.behovslyft.mail.render.MailRenderer}. Knows nothing of what it draws.
 */
@NullMarked
package se.behovslyft.mail.render;

import org.jspecify.annotations.NullMarked;
