package se.behovslyft.similarity.lucene;

import jakarta.annotation.PreDestroy;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.lucene.search.Query;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.springframework.stereotype.Component;
import se.behovslyft.need.LocalNeedId;
import se.behovslyft.round.RoundId;
import se.behovslyft.similarity.Searchable;
import se.behovslyft.similarity.SimilarNeeds;
import se.behovslyft.similarity.Similarity;

/** Candidates from the index, then an exact comparison with each of them. */
@Component
class LuceneSimilarNeeds implements SimilarNeeds {

    /** So many candidates are compared exactly, or five times as many as are wanted. */
    private static final int CANDIDATES = 50;

    private static final int CANDIDATES_FOR_EACH_WANTED = 5;

    private final RememberedProfiles profiles;
    private final NeedIndex index;

    LuceneSimilarNeeds(Directory directory, RememberedProfiles profiles) {
        this.profiles = profiles;
        this.index = new NeedIndex(directory, profiles);
    }

    @Override
    public void put(Collection<Searchable> needs) {
        index.put(needs);
    }

    @Override
    public void remove(LocalNeedId need) {
        index.remove(need);
    }

    @Override
    public void rebuild(Stream<Searchable> all) {
        index.rebuild(all);
    }

    @Override
    public Set<LocalNeedId> missing(Collection<LocalNeedId> needs) {
        return index.ask(searcher ->
                needs.stream().filter(need -> !searcher.holds(need)).collect(Collectors.toUnmodifiableSet()));
    }

    @Override
    public long size() {
        return index.ask(NeedSearcher::size);
    }

    @Override
    public List<Similarity> inRound(Searchable need, RoundId round, int most) {
        return index.ask(searcher ->
                best(need, searcher, searcher.rarity(), NeedSearcher.onlyOf(NeedDocument.inRound(round)), most));
    }

    /** How rare a sign is, is learnt from the index too: a few drafts alone cannot tell. */
    @Override
    public List<Similarity> amongThese(Searchable need, Collection<Searchable> others, int most) {
        try (var few = new NeedIndex(new ByteBuffersDirectory(), profiles)) {
            few.put(others);
            return few.ask(these -> index.ask(all -> {
                var rarity = new Rarity(
                        these.size() + all.size(), (kind, sign) -> these.holders(kind, sign) + all.holders(kind, sign));
                return best(need, these, rarity, NeedSearcher.anything(), most);
            }));
        }
    }

    @PreDestroy
    void close() {
        index.close();
    }

    private List<Similarity> best(Searchable need, NeedSearcher searcher, Rarity rarity, Query limit, int most) {
        Profile asked = profiles.of(need);
        List<Profile> candidates =
                searcher.candidates(asked, limit, Math.max(CANDIDATES, most * CANDIDATES_FOR_EACH_WANTED)).stream()
                        .filter(candidate -> !candidate.id().equals(need.id()))
                        .map(profiles::of)
                        .toList();
        return new Order(rarity, candidates).of(asked).stream().limit(most).toList();
    }
}
