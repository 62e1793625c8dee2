/**
 * The demo's mail server: an embedded one, of which every message is also a file, so that the next start goes on where
 * this one was. Entrance: {@link se.behovslyft.deploy.demo.post.MailFiles}.
 */
@NullMarked
package se.behovslyft.deploy.demo.post;

import org.jspecify.annotations.NullMarked;
