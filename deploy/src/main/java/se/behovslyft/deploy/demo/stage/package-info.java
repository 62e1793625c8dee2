/** What the demo stands on: its settings, its samples, the screen, and words for before and after the application. */
@NullMarked
package se.behovslyft.deploy.demo.stage;

import org.jspecify.annotations.NullMarked;
