package se.behovslyft.step4compilation;

import jakarta.persistence.EntityManager;
import java.util.List;
import org.springframework.stereotype.Component;
import se.behovslyft.dialog.Answers;
import se.behovslyft.dialog.Occasion;
import se.behovslyft.need.LocalNeeds;
import se.behovslyft.round.RoundId;
import se.behovslyft.round.Rounds;

/** Reads SKR's compilation of a round, to be looked at or to be changed. */
@Component
class WorkingLists {

    /** The answer that holds a reason: what is written after "eftersom". */
    private static final String WHY = "rest";

    private static final int LONGEST_REASON = 4_000;

    private final HeldCompilations compilations;
    private final EntityManager entities;
    private final Rounds rounds;
    private final CompiledRows rows;
    private final LocalNeeds needs;
    private final SimilaritySuggestions suggestions;
    private final CompilationDecisions decisions;

    WorkingLists(
            HeldCompilations compilations,
            EntityManager entities,
            Rounds rounds,
            CompiledRows rows,
            LocalNeeds needs,
            SimilaritySuggestions suggestions,
            CompilationDecisions decisions) {
        this.compilations = compilations;
        this.entities = entities;
        this.rounds = rounds;
        this.rows = rows;
        this.needs = needs;
        this.suggestions = suggestions;
        this.decisions = decisions;
    }

    /** The compilation as it stands, to be looked at. Its rows are let go of, so that a later change reads them anew. */
    WorkingList of(RoundId round) {
        List<CompiledRow> all = rows.findByRoundOrderByOwn(round);
        all.forEach(entities::detach);
        return with(all, round);
    }

    /** Takes hold of the compilation until the transaction ends, and reads it after that. */
    Change change(Occasion occasion, Answers answers) {
        RoundId round = occasion.round().id();
        Compilation held = compilations.hold(round);
        String why = answers.given(WHY)
                .map(text -> text.substring(0, Math.min(text.length(), LONGEST_REASON)))
                .orElse(null);
        return new Change(round, held, with(rows.findByRoundOrderByOwn(round), round), occasion.by(), why);
    }

    private WorkingList with(List<CompiledRow> all, RoundId round) {
        return new WorkingList(
                rounds.named(round),
                all,
                needs.findByIdIn(all.stream().map(row -> row.need().value()).toList()),
                suggestions.findByRoundOrderByScoreDesc(round),
                decisions.findByRoundOrderBySeq(round));
    }
}
