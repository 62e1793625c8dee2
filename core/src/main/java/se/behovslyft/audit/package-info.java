/** The trail of everything decided: who (in which assignment), what, when, why. Ids only, never the text of a need. Entrance: {@link se.behovslyft.audit.AuditTrail}. */
@NullMarked
package se.behovslyft.audit;

import org.jspecify.annotations.NullMarked;
