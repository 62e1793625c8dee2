package se.behovslyft.similarity.lucene;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import se.behovslyft.need.LocalNeedId;
import se.behovslyft.similarity.Similarity;

/**
 * Puts what was found in order. A need that is like those most like the one asked about comes higher than by its own
 * likeness: two that have no words in common are often both like a third. The likeness itself is told as it is.
 */
final class Order {

    /** So few that they are nearly surely about the same. */
    private static final int NEIGHBOURS = 3;

    private static final double WEIGHT_OF_NEIGHBOURS = 0.3;

    private final Rarity rarity;
    private final Map<LocalNeedId, Profile> profiles = new HashMap<>();
    private final Map<LocalNeedId, Double> merit = new HashMap<>();

    /** @param candidates what is to be put in order */
    Order(Rarity rarity, List<Profile> candidates) {
        this.rarity = rarity;
        candidates.forEach(candidate -> profiles.put(candidate.need(), candidate));
    }

    /** All candidates, best first. */
    List<Similarity> of(Profile asked) {
        List<Similarity> byLikeness = like(asked).stream()
                .sorted(Comparator.comparingDouble(Similarity::score)
                        .reversed()
                        .thenComparing(one -> one.need().toString()))
                .toList();
        byLikeness.forEach(one -> merit.put(one.need(), one.score()));
        List<Similarity> neighbours = byLikeness.stream().limit(NEIGHBOURS).toList();
        double trustInAll = neighbours.stream().mapToDouble(Order::trust).sum();
        for (Similarity neighbour : neighbours) {
            hear(neighbour.need(), WEIGHT_OF_NEIGHBOURS * trust(neighbour) / Math.max(trustInAll, Double.MIN_NORMAL));
        }
        return byLikeness.stream()
                .sorted(Comparator.<Similarity>comparingDouble(one -> merit.getOrDefault(one.need(), 0.0))
                        .reversed())
                .toList();
    }

    private void hear(LocalNeedId neighbour, double weight) {
        like(profiles.getOrDefault(neighbour, new Profile(neighbour))).stream()
                .filter(other -> !other.need().equals(neighbour))
                .forEach(other -> merit.merge(other.need(), weight * other.score(), Double::sum));
    }

    private List<Similarity> like(Profile asked) {
        var comparison = new Comparison(rarity, asked);
        return profiles.values().stream().map(comparison::with).toList();
    }

    /** A near need is trusted the more the nearer it is. */
    private static double trust(Similarity near) {
        return near.score() * near.score();
    }
}
