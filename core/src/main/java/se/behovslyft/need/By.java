package se.behovslyft.need;

import java.time.Instant;
import se.behovslyft.actor.AssignmentId;

/**
 * Who does something to a need, when and where.
 *
 * @param assignment in which assignment
 * @param at when
 * @param channel e.g. TEAMS, MAIL, FILE
 */
public record By(AssignmentId assignment, Instant at, String channel) {}
