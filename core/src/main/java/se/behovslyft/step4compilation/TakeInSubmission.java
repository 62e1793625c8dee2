package se.behovslyft.step4compilation;

import java.util.Comparator;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import se.behovslyft.chore.Chores;
import se.behovslyft.need.LocalNeed;
import se.behovslyft.need.LocalNeeds;
import se.behovslyft.step3reconciliation.CompilationSubmitted;

/**
 * What is submitted gets its numbers in SKR's compilation at once; likenesses are looked for after the commit. A later
 * version of a submission adds what is new and leaves the rest where SKR has put it. Nothing to lift is a submission too.
 */
@Component
class TakeInSubmission {

    private final HeldCompilations compilations;
    private final CompiledRows rows;
    private final LocalNeeds needs;
    private final Chores chores;
    private final TellSkr tellSkr;

    TakeInSubmission(
            HeldCompilations compilations, CompiledRows rows, LocalNeeds needs, Chores chores, TellSkr tellSkr) {
        this.compilations = compilations;
        this.rows = rows;
        this.needs = needs;
        this.chores = chores;
        this.tellSkr = tellSkr;
    }

    @EventListener
    void on(CompilationSubmitted submitted) {
        Compilation held = compilations.hold(submitted.round());
        submitted.needs().stream()
                .map(needs::named)
                .filter(need -> rows.findById(need.id().value()).isEmpty())
                .sorted(Comparator.comparing(LocalNeed::number))
                .forEach(need -> rows.save(new CompiledRow(need.id(), need.round(), need.rss(), held.nextNumber())));
        if (submitted.needs().isEmpty()) {
            tellSkr.ofSubmission(submitted.round(), submitted.rss(), 0);
        } else {
            chores.ask(SuggestDuplicates.NAME, SuggestDuplicates.subject(submitted));
        }
    }
}
