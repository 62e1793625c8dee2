package se.behovslyft.step4compilation;

import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.behovslyft.actor.OrganisationId;
import se.behovslyft.chore.Chore;
import se.behovslyft.need.LocalNeeds;
import se.behovslyft.round.RoundId;
import se.behovslyft.similarity.Searchable;
import se.behovslyft.similarity.SimilarNeeds;
import se.behovslyft.similarity.Similarity;
import tools.jackson.databind.json.JsonMapper;

/**
 * After a submission: looks for likenesses of its needs among everything submitted in the round, stores them, and tells
 * SKR's team. One transaction: done again after a crash, it finds that it is done.
 */
@Component
class SuggestDuplicates implements Chore {

    static final String NAME = "suggest-duplicates";

    private final WorkingLists lists;
    private final CompiledRows rows;
    private final LocalNeeds needs;
    private final SimilaritySuggestions suggestions;
    private final SimilarNeeds similar;
    private final CompilationSettings settings;
    private final TellSkr tellSkr;
    private final JsonMapper json;

    SuggestDuplicates(
            WorkingLists lists,
            CompiledRows rows,
            LocalNeeds needs,
            SimilaritySuggestions suggestions,
            SimilarNeeds similar,
            CompilationSettings settings,
            TellSkr tellSkr,
            JsonMapper json) {
        this.lists = lists;
        this.rows = rows;
        this.needs = needs;
        this.suggestions = suggestions;
        this.similar = similar;
        this.settings = settings;
        this.tellSkr = tellSkr;
        this.json = json;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    @Transactional
    public void carryOut(String subject) {
        String[] parts = subject.split("/", 2);
        RoundId round = RoundId.of(parts[0]);
        index(round);
        Compilation held = lists.hold(round);
        List<CompiledRow> fresh = rows.findByRoundAndRss(round, OrganisationId.of(parts[1])).stream()
                .filter(row -> !row.isCompared())
                .toList();
        if (fresh.isEmpty()) {
            return;
        }
        fresh.forEach(row -> compare(row, held));
        tellSkr.ofSubmission(round, OrganisationId.of(parts[1]), fresh.size());
    }

    /** The index is this node's own; what other nodes have taken in is put in first. */
    private void index(RoundId round) {
        var missing = similar.missing(rows.findByRoundOrderByOwn(round).stream()
                .map(CompiledRow::need)
                .toList());
        similar.put(missing.stream().map(needs::named).map(Searchable::of).toList());
    }

    private void compare(CompiledRow row, Compilation held) {
        Searchable need = Searchable.of(needs.named(row.need()));
        List<SimilaritySuggestion> known = suggestions.findByRoundOrderByScoreDesc(row.round());
        similar.inRound(need, row.round(), settings.mostPerNeed()).stream()
                .filter(found -> found.score() >= settings.leastScore())
                .filter(found -> known.stream().noneMatch(one -> one.isAbout(row.need(), found.need())))
                .forEach(found -> suggest(row, found, held));
        row.compared();
        rows.save(row);
    }

    private void suggest(CompiledRow row, Similarity found, Compilation held) {
        suggestions.save(new SimilaritySuggestion(
                row.round(),
                held.nextSuggestion(),
                row.need(),
                found.need(),
                found.score(),
                json.writeValueAsString(new Explanation(found.sharedTerms(), found.sameTargetGroup()))));
    }
}
