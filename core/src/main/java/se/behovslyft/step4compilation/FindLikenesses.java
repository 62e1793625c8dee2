package se.behovslyft.step4compilation;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import se.behovslyft.need.LocalNeed;
import se.behovslyft.need.LocalNeedId;
import se.behovslyft.need.LocalNeeds;
import se.behovslyft.round.RoundId;
import se.behovslyft.similarity.Searchable;
import se.behovslyft.similarity.SimilarNeeds;
import se.behovslyft.similarity.Similarity;

/** Asks the search which submitted needs of a round are like some of them. Changes nothing and holds nothing. */
@Component
class FindLikenesses {

    private final CompiledRows rows;
    private final LocalNeeds needs;
    private final SimilarNeeds similar;
    private final CompilationSettings settings;

    FindLikenesses(CompiledRows rows, LocalNeeds needs, SimilarNeeds similar, CompilationSettings settings) {
        this.rows = rows;
        this.needs = needs;
        this.similar = similar;
        this.settings = settings;
    }

    /** What is like each of the needs, best first; an entry for every need, also when nothing is. */
    Map<LocalNeedId, List<Similarity>> of(RoundId round, Collection<UUID> some) {
        index(round);
        return needs.findByIdIn(some).stream().collect(Collectors.toMap(LocalNeed::id, need -> like(need, round)));
    }

    /** The index is this node's own; what other nodes have taken in is put in first. */
    private void index(RoundId round) {
        Set<LocalNeedId> missing = similar.missing(
                rows.needsIn(round).stream().map(LocalNeedId::new).toList());
        similar.put(needs.findByIdIn(missing.stream().map(LocalNeedId::value).toList()).stream()
                .map(Searchable::of)
                .toList());
    }

    private List<Similarity> like(LocalNeed need, RoundId round) {
        return similar.inRound(Searchable.of(need), round, settings.mostPerNeed()).stream()
                .filter(found -> found.score() >= settings.leastScore())
                .toList();
    }
}
