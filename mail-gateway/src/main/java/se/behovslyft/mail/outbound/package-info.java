/**
 * Mail that goes out: the channel for it, what stands in its headers, how fast it may go, and what a refusal means. Nothing here
 * is used by others but through {@link se.behovslyft.notification.Channel}.
 */
@NullMarked
package se.behovslyft.mail.outbound;

import org.jspecify.annotations.NullMarked;
