package se.behovslyft.dialog;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.behovslyft.actor.Assignment;
import se.behovslyft.actor.Organisation;
import se.behovslyft.actor.Person;
import se.behovslyft.need.By;
import se.behovslyft.round.Round;

/**
 * Everything about the moment an intent is used: who speaks, in which assignment, in which round, when.
 *
 * @param speaker who speaks and how we know
 * @param person the same, as a person
 * @param assignment the assignment used; null only for intents that are for everyone known
 * @param organisation the assignment's organisation
 * @param newestRound the round meant when nobody says which
 * @param now when
 * @param today the day in Sweden
 */
public record Occasion(
        Speaker speaker,
        Person person,
        @Nullable Assignment assignment,
        @Nullable Organisation organisation,
        @Nullable Round newestRound,
        Instant now,
        LocalDate today) {

    /** The assignment; only for intents whose audience names roles. */
    public Assignment acting() {
        return Optional.ofNullable(assignment).orElseThrow(() -> new IllegalStateException("No assignment in use"));
    }

    /** The organisation acted for. */
    public Organisation actingFor() {
        return Optional.ofNullable(organisation).orElseThrow(() -> new IllegalStateException("No assignment in use"));
    }

    /** The round; only for intents whose audience names steps. */
    public Round round() {
        return Optional.ofNullable(newestRound).orElseThrow(() -> new IllegalStateException("There is no round"));
    }

    public Optional<Round> anyRound() {
        return Optional.ofNullable(newestRound);
    }

    /** Who does it, for a decision row. */
    public By by() {
        return new By(acting().id(), now, speaker.channel().name());
    }
}
