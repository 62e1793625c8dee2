package se.behovslyft.dialog;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.behovslyft.actor.Assignment;
import se.behovslyft.actor.Organisation;
import se.behovslyft.actor.Organisations;
import se.behovslyft.actor.People;
import se.behovslyft.actor.PersonId;
import se.behovslyft.round.Rounds;

/** Puts together the moment in which an intent is used. */
@Component
class Occasions {

    private final People people;
    private final Organisations organisations;
    private final Rounds rounds;
    private final Clock clock;

    Occasions(People people, Organisations organisations, Rounds rounds, Clock clock) {
        this.people = people;
        this.organisations = organisations;
        this.rounds = rounds;
        this.clock = clock;
    }

    Occasion of(Speaker speaker, @Nullable Assignment assignment) {
        Instant now = clock.instant();
        return new Occasion(
                speaker,
                people.named(speaker.person()),
                assignment,
                assignment == null ? null : organisationOf(assignment),
                rounds.newest().orElse(null),
                now,
                LocalDate.ofInstant(now, clock.getZone()));
    }

    List<Assignment> assignmentsOf(PersonId person) {
        return people.assignmentsOf(person);
    }

    Organisation organisationOf(Assignment assignment) {
        return organisations.named(assignment.organisation());
    }
}
