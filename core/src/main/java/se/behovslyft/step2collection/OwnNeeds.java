package se.behovslyft.step2collection;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import se.behovslyft.actor.Assignment;
import se.behovslyft.actor.People;
import se.behovslyft.actor.Role;
import se.behovslyft.dialog.Occasion;
import se.behovslyft.need.LocalNeed;
import se.behovslyft.need.LocalNeeds;
import se.behovslyft.need.NeedReference;
import se.behovslyft.need.NeedState;
import se.behovslyft.round.Participation;
import se.behovslyft.round.Participations;

/** The needs of the RSS that a person acts for: the only ones that person can reach. */
@Component
public class OwnNeeds {

    /** Needs asked for by number, and the numbers that none has. */
    public record Found(List<LocalNeed> needs, List<Integer> unknown) {}

    private final LocalNeeds needs;
    private final Participations participations;
    private final People people;

    OwnNeeds(LocalNeeds needs, Participations participations, People people) {
        this.people = people;
        this.needs = needs;
        this.participations = participations;
    }

    /** All of them in the round, by number; the withdrawn ones too. */
    public List<LocalNeed> all(Occasion occasion) {
        return needs.findByRoundAndRssOrderByNumber(
                occasion.round().id(), occasion.actingFor().id());
    }

    /** Those that are not withdrawn. */
    public List<LocalNeed> living(Occasion occasion) {
        return all(occasion).stream()
                .filter(need -> need.state() != NeedState.WITHDRAWN)
                .toList();
    }

    public Found numbered(Occasion occasion, List<Integer> numbers) {
        List<LocalNeed> found = new ArrayList<>();
        List<Integer> unknown = new ArrayList<>();
        for (int number : numbers) {
            numbered(occasion, number).ifPresentOrElse(found::add, () -> unknown.add(number));
        }
        return new Found(found, unknown);
    }

    public Optional<LocalNeed> numbered(Occasion occasion, int number) {
        return needs.findByRoundAndRssAndNumber(
                occasion.round().id(), occasion.actingFor().id(), number);
    }

    /** The need of an id that came back with a form, when it is the RSS' own. */
    public Optional<LocalNeed> withId(Occasion occasion, String id) {
        try {
            return needs.findById(java.util.UUID.fromString(id))
                    .filter(need -> need.rss().equals(occasion.actingFor().id()))
                    .filter(need -> need.round().equals(occasion.round().id()));
        } catch (IllegalArgumentException notAnId) {
            return Optional.empty();
        }
    }

    /** The need a text names by reference, when it is the RSS' own. */
    public Optional<LocalNeed> referred(Occasion occasion, String text) {
        return NeedReference.in(text)
                .flatMap(reference -> needs.findByReference(reference.toString()))
                .filter(need -> need.rss().equals(occasion.actingFor().id()));
    }

    /** Whether the RSS has submitted its compilation. Then its list is locked: no need in it changes any more. */
    public boolean isSubmitted(Occasion occasion) {
        return participations
                .findByRoundAndRss(occasion.round().id(), occasion.actingFor().id())
                .filter(Participation::isSubmitted)
                .isPresent();
    }

    /** Whether the person works for other RSS too. */
    public boolean isOneOfSeveral(Occasion occasion) {
        return people.assignmentsOf(occasion.person().id()).stream()
                        .filter(assignment -> assignment.role().compareTo(Role.NETWORK_LEAD) <= 0)
                        .map(Assignment::organisation)
                        .distinct()
                        .count()
                > 1;
    }

    /** The RSS' part in the round, held until the transaction ends: one writer at a time. Begun when there is none. */
    public Participation participation(Occasion occasion) {
        return participations
                .findHeld(occasion.round().id(), occasion.actingFor().id())
                .orElseGet(() -> participations.save(new Participation(
                        occasion.round().id(), occasion.actingFor().id())));
    }
}
