/** A start that fails, told in plain words: what is wrong, which setting it is about, what to do. Swedish, for those who run the service. */
@NullMarked
package se.behovslyft.deploy.startup;

import org.jspecify.annotations.NullMarked;
