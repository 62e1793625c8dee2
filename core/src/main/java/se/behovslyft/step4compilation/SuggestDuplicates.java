package se.behovslyft.step4compilation;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.behovslyft.actor.OrganisationId;
import se.behovslyft.chore.Chore;
import se.behovslyft.need.LocalNeedId;
import se.behovslyft.round.RoundId;
import se.behovslyft.similarity.Similarity;
import se.behovslyft.step3reconciliation.CompilationSubmitted;
import tools.jackson.databind.json.JsonMapper;

/**
 * After a submission: looks for likenesses of its needs among everything submitted in the round, stores them, and tells
 * SKR's team. One transaction: done again after a crash, it finds that it is done. The compilation is held only while the
 * result is written, and its rows are read after that, so that nobody's grouping meanwhile is overwritten.
 */
@Component
class SuggestDuplicates implements Chore {

    static final String NAME = "suggest-duplicates";

    private final HeldCompilations compilations;
    private final CompiledRows rows;
    private final SimilaritySuggestions suggestions;
    private final FindLikenesses likenesses;
    private final TellSkr tellSkr;
    private final JsonMapper json;

    SuggestDuplicates(
            HeldCompilations compilations,
            CompiledRows rows,
            SimilaritySuggestions suggestions,
            FindLikenesses likenesses,
            TellSkr tellSkr,
            JsonMapper json) {
        this.compilations = compilations;
        this.rows = rows;
        this.suggestions = suggestions;
        this.likenesses = likenesses;
        this.tellSkr = tellSkr;
        this.json = json;
    }

    /** What names the work: each version of a submission is work of its own, also while the one before is being done. */
    static String subject(CompilationSubmitted submitted) {
        return submitted.round() + "/" + submitted.rss() + "/" + submitted.version();
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    @Transactional
    public void carryOut(String subject) {
        String[] parts = subject.split("/");
        RoundId round = RoundId.of(parts[0]);
        OrganisationId rss = OrganisationId.of(parts[1]);
        List<UUID> fresh = rows.notCompared(round, rss);
        if (fresh.isEmpty()) {
            return;
        }
        Map<LocalNeedId, List<Similarity>> found = likenesses.of(round, fresh);
        Compilation held = compilations.hold(round);
        List<CompiledRow> waiting = rows.findByRoundAndRss(round, rss).stream()
                .filter(row -> !row.isCompared() && found.containsKey(row.need()))
                .toList();
        waiting.forEach(row -> suggest(row, found.getOrDefault(row.need(), List.of()), held));
        if (!waiting.isEmpty()) {
            tellSkr.ofSubmission(round, rss, waiting.size());
        }
    }

    private void suggest(CompiledRow row, List<Similarity> found, Compilation held) {
        List<SimilaritySuggestion> known = suggestions.findByRoundOrderByScoreDesc(row.round());
        found.stream()
                .filter(one -> known.stream().noneMatch(other -> other.isAbout(row.need(), one.need())))
                .map(one -> suggestion(row, one, held.nextSuggestion()))
                .forEach(suggestions::save);
        row.compared();
        rows.save(row);
    }

    private SimilaritySuggestion suggestion(CompiledRow row, Similarity found, int number) {
        var why = new Explanation(found.sharedTerms(), found.sameTargetGroup());
        return new SimilaritySuggestion(
                row.round(), number, row.need(), found.need(), found.score(), json.writeValueAsString(why));
    }
}
