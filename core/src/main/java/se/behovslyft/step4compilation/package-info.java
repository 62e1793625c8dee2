/** Step 4, part 1: SKR compiles, sees what is alike and groups it. Grouping is never deletion. */
@NullMarked
package se.behovslyft.step4compilation;

import org.jspecify.annotations.NullMarked;
