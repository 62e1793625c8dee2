package se.behovslyft.dialog;

import se.behovslyft.actor.PersonId;
import se.behovslyft.notification.ChannelKind;

/**
 * Who speaks, and how we know.
 *
 * @param person the person recognised
 * @param assurance how surely
 * @param channel where
 */
public record Speaker(PersonId person, Assurance assurance, ChannelKind channel) {}
