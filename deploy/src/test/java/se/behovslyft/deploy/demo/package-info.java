/** The demo as whoever tries it meets it, and the product's main jobs played in it for real. */
@NullMarked
package se.behovslyft.deploy.demo;

import org.jspecify.annotations.NullMarked;
