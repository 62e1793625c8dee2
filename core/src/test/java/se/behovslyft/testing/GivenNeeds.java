package se.behovslyft.testing;

import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.annotation.Transactional;
import se.behovslyft.actor.Assignment;
import se.behovslyft.actor.Organisation;
import se.behovslyft.need.By;
import se.behovslyft.need.Level;
import se.behovslyft.need.LocalNeed;
import se.behovslyft.need.LocalNeeds;
import se.behovslyft.need.Wordings;
import se.behovslyft.round.Participation;
import se.behovslyft.round.Participations;
import se.behovslyft.round.Round;
import se.behovslyft.step3reconciliation.CompilationSubmitted;

/** Makes needs for {@link Given}. */
@TestComponent
@Transactional
class GivenNeeds {

    private final LocalNeeds needs;
    private final Participations participations;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    GivenNeeds(LocalNeeds needs, Participations participations, ApplicationEventPublisher events, Clock clock) {
        this.needs = needs;
        this.participations = participations;
        this.events = events;
        this.clock = clock;
    }

    LocalNeed record(Round round, Organisation rss, Wordings words, Assignment assignment) {
        By by = by(assignment);
        LocalNeed need = needs.begin(round, rss.code(), participation(round, rss), words, by);
        need.confirm(by);
        return need;
    }

    List<LocalNeed> submit(Round round, Organisation rss, Assignment assignment, Wordings... words) {
        By by = by(assignment);
        List<LocalNeed> lifted = Arrays.stream(words)
                .map(one -> record(round, rss, one, assignment))
                .toList();
        lifted.forEach(need -> need.mark(Level.NATIONAL, by));
        lifted.forEach(need -> need.submit(by));
        Participation participation = participation(round, rss);
        participation.submitted(by.at());
        events.publishEvent(new CompilationSubmitted(
                round.id(),
                rss.id(),
                participation.submittedVersion(),
                lifted.stream().map(LocalNeed::id).toList()));
        return lifted;
    }

    private By by(Assignment assignment) {
        return new By(assignment.id(), clock.instant(), "TEAMS");
    }

    private Participation participation(Round round, Organisation rss) {
        return participations
                .findHeld(round.id(), rss.id())
                .orElseGet(() -> participations.save(new Participation(round.id(), rss.id())));
    }
}
