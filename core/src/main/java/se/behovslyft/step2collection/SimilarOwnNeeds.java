package se.behovslyft.step2collection;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import se.behovslyft.dialog.Occasion;
import se.behovslyft.need.LocalNeed;
import se.behovslyft.need.LocalNeedId;
import se.behovslyft.similarity.Searchable;
import se.behovslyft.similarity.SimilarNeeds;
import se.behovslyft.similarity.Similarity;

/** Needs of the same RSS that say nearly the same; never anyone else's, and nothing is kept in the index (R-083, S-24). */
@Component
class SimilarOwnNeeds {

    /** Below this, two needs share a subject rather than a meaning. */
    private static final double ALIKE = 0.4;

    private static final int MOST = 3;

    private final OwnNeeds own;
    private final SimilarNeeds similar;

    SimilarOwnNeeds(OwnNeeds own, SimilarNeeds similar) {
        this.own = own;
        this.similar = similar;
    }

    List<LocalNeed> to(LocalNeed need, Occasion occasion) {
        Map<LocalNeedId, LocalNeed> others = own.living(occasion).stream()
                .filter(other -> !other.id().equals(need.id()))
                .collect(Collectors.toMap(LocalNeed::id, Function.identity()));
        return similar
                .amongThese(
                        Searchable.of(need),
                        others.values().stream().map(Searchable::of).toList(),
                        MOST)
                .stream()
                .filter(found -> found.score() >= ALIKE)
                .map(Similarity::need)
                .flatMap(id -> Optional.ofNullable(others.get(id)).stream())
                .toList();
    }
}
