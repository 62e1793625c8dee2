/**
 * The way out to Teams: where people and teams are reached, at what pace, and what is done when Teams refuses. Entrances:
 * {@link se.behovslyft.bot.outbound.Connector} to speak at a place, {@link se.behovslyft.bot.outbound.Whereabouts} to remember one.
 */
@NullMarked
package se.behovslyft.bot.outbound;

import org.jspecify.annotations.NullMarked;
