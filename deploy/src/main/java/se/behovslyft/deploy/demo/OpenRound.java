package se.behovslyft.deploy.demo;

import java.time.Clock;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import org.apache.commons.csv.CSVRecord;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import se.behovslyft.actor.OrganisationKind;
import se.behovslyft.actor.Organisations;
import se.behovslyft.deploy.demo.stage.SampleFiles;
import se.behovslyft.round.Participation;
import se.behovslyft.round.Participations;
import se.behovslyft.round.Round;
import se.behovslyft.round.Rounds;
import se.behovslyft.round.Step;
import se.behovslyft.round.Window;
import se.behovslyft.wording.Wording;

/**
 * Opens the round of the samples, in which steps 2 and 3 are under way today and every RSS takes part. Comes after the
 * registry and before the first mail is fetched. A round that is there already is left as it is.
 */
@Component
@Profile("demo")
class OpenRound implements SmartLifecycle {

    private static final Period BEFORE_TODAY = Period.ofWeeks(3);
    private static final Period AFTER_TODAY = Period.ofWeeks(5);

    private final Rounds rounds;
    private final Participations participations;
    private final Organisations organisations;
    private final TransactionTemplate transaction;
    private final Clock clock;
    private final SampleFiles samples;
    private final Wording wording;
    private boolean opened;

    OpenRound(
            Rounds rounds,
            Participations participations,
            Organisations organisations,
            TransactionTemplate transaction,
            Clock clock,
            SampleFiles samples,
            Wording wording) {
        this.rounds = rounds;
        this.participations = participations;
        this.organisations = organisations;
        this.transaction = transaction;
        this.clock = clock;
        this.samples = samples;
        this.wording = wording;
    }

    @Override
    public void start() {
        transaction.executeWithoutResult(ignored -> open());
        opened = true;
    }

    @Override
    public void stop() {
        opened = false;
    }

    @Override
    public boolean isRunning() {
        return opened;
    }

    @Override
    public int getPhase() {
        return Integer.MIN_VALUE + 2_000;
    }

    private void open() {
        CSVRecord sample = samples.registry("omgang.csv").getFirst();
        int number = Integer.parseInt(sample.get(wording.text("play.roundNumber")));
        if (rounds.findByNumber(number).isPresent()) {
            return;
        }
        LocalDate today = LocalDate.now(clock);
        LocalDate first = today.minus(BEFORE_TODAY);
        LocalDate last = today.plus(AFTER_TODAY);
        Round round = rounds.save(new Round(
                number,
                sample.get(wording.text("play.serviceArea")),
                List.of(new Window(Step.COLLECTION, first, last), new Window(Step.RECONCILIATION, first, last))));
        organisations
                .findByKindOrderByName(OrganisationKind.RSS)
                .forEach(rss -> participations.save(new Participation(round.id(), rss.id())));
    }
}
