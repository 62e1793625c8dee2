/** The demo's mail server and its files. */
@NullMarked
package se.behovslyft.deploy.demo.post;

import org.jspecify.annotations.NullMarked;
