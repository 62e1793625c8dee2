/**
 * The channel for Microsoft Teams: how it is set up and how it fares. What comes in is in {@code inbound}, what goes out
 * unasked in {@code outbound}, how a document becomes a card in {@code render}. Decides nothing about needs or rounds.
 */
@NullMarked
package se.behovslyft.bot;

import org.jspecify.annotations.NullMarked;
