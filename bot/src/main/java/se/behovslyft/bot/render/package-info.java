/**
 * Documents as Adaptive Cards 1.5, and what comes back from them. Entrance: {@link se.behovslyft.bot.render.CardRenderer} out,
 * {@link se.behovslyft.bot.render.Submission} in. Knows nothing of how cards are sent.
 */
@NullMarked
package se.behovslyft.bot.render;

import org.jspecify.annotations.NullMarked;
