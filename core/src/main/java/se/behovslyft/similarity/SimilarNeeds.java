package se.behovslyft.similarity;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import se.behovslyft.need.LocalNeedId;
import se.behovslyft.round.RoundId;

/**
 * Finds needs that say the same in other words. Holds an index of the needs it has been given; the database is the truth
 * and the index is made from it, at start and at any time. Every node has an index of its own.
 *
 * <p>Whoever asks must already have settled whose needs the person may see: the index is for what is submitted to SKR, and
 * what an RSS writes before that is compared by {@link #amongThese} only, which stores nothing (R-083, S-24).
 *
 * <p>Safe for use by many threads. A need put is found by every call that begins after.
 */
public interface SimilarNeeds {

    /** Adds the needs, or replaces those that are there. */
    void put(Collection<Searchable> needs);

    /** Forgets the need; does nothing when it is not there. */
    void remove(LocalNeedId need);

    /** Forgets everything and starts over with these. Calls meanwhile see the old needs. */
    void rebuild(Stream<Searchable> all);

    /** Those of the needs that the index does not hold. */
    Set<LocalNeedId> missing(Collection<LocalNeedId> needs);

    /** How many needs the index holds. */
    long size();

    /**
     * The needs of a round that are most like this one, best first, without itself. Best is not quite the highest score: a
     * need that is like the others found comes before one that is alone.
     *
     * @param need what to compare with; need not be in the index
     * @param round only needs of that round
     * @param most how many at most, at least 1
     */
    List<Similarity> inRound(Searchable need, RoundId round, int most);

    /**
     * The same among a few needs that are at hand; they do not enter the index.
     *
     * @param need what to compare with; if it is among the others it is passed over
     */
    List<Similarity> amongThese(Searchable need, Collection<Searchable> others, int most);
}
