package se.behovslyft.step4compilation;

import java.util.List;
import org.springframework.stereotype.Component;
import se.behovslyft.need.LocalNeeds;
import se.behovslyft.round.RoundId;

/** Reads SKR's compilation of a round, alone or held for changing. */
@Component
class WorkingLists {

    private final Compilations compilations;
    private final CompiledRows rows;
    private final LocalNeeds needs;
    private final SimilaritySuggestions suggestions;
    private final CompilationDecisions decisions;

    WorkingLists(
            Compilations compilations,
            CompiledRows rows,
            LocalNeeds needs,
            SimilaritySuggestions suggestions,
            CompilationDecisions decisions) {
        this.compilations = compilations;
        this.rows = rows;
        this.needs = needs;
        this.suggestions = suggestions;
        this.decisions = decisions;
    }

    WorkingList of(RoundId round) {
        List<CompiledRow> all = rows.findByRoundOrderByOwn(round);
        return new WorkingList(
                all,
                needs.findByIdIn(all.stream().map(row -> row.need().value()).toList()),
                suggestions.findByRoundOrderByScoreDesc(round),
                decisions.findByRoundOrderBySeq(round));
    }

    /** Holds the compilation until the transaction ends: whoever changes it calls this first, and then reads it. */
    Compilation hold(RoundId round) {
        return compilations.findHeld(round.value()).orElseGet(() -> compilations.save(new Compilation(round)));
    }
}
