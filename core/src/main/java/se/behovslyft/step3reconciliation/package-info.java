/** Step 3: the RSS marks, reconciles with its network and submits to SKR. */
@NullMarked
package se.behovslyft.step3reconciliation;

import org.jspecify.annotations.NullMarked;
