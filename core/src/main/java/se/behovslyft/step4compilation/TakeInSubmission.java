package se.behovslyft.step4compilation;

import java.util.Comparator;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import se.behovslyft.chore.Chores;
import se.behovslyft.need.LocalNeed;
import se.behovslyft.need.LocalNeeds;
import se.behovslyft.step3reconciliation.CompilationSubmitted;

/** What is submitted gets its numbers in SKR's compilation at once; likenesses are looked for after the commit. */
@Component
class TakeInSubmission {

    private final WorkingLists lists;
    private final CompiledRows rows;
    private final LocalNeeds needs;
    private final Chores chores;

    TakeInSubmission(WorkingLists lists, CompiledRows rows, LocalNeeds needs, Chores chores) {
        this.lists = lists;
        this.rows = rows;
        this.needs = needs;
        this.chores = chores;
    }

    @EventListener
    void on(CompilationSubmitted submitted) {
        Compilation held = lists.hold(submitted.round());
        submitted.needs().stream()
                .map(needs::named)
                .sorted(Comparator.comparing(LocalNeed::number))
                .forEach(need -> rows.save(new CompiledRow(need.id(), need.round(), need.rss(), held.nextNumber())));
        chores.ask(SuggestDuplicates.NAME, submitted.round() + "/" + submitted.rss());
    }
}
