/** What the demo stands on. */
@NullMarked
package se.behovslyft.deploy.demo.stage;

import org.jspecify.annotations.NullMarked;
