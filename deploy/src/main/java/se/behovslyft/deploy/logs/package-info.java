/** What the logs may hold: ids, never a text of a need, never an address (S-17). Chosen in {@code application.yaml}. */
@NullMarked
package se.behovslyft.deploy.logs;

import org.jspecify.annotations.NullMarked;
