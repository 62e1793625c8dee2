/** Step 2: the RSS collects needs, by chat, by mail or in the template. */
@NullMarked
package se.behovslyft.step2collection;

import org.jspecify.annotations.NullMarked;
