package se.behovslyft.similarity.lucene;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import se.behovslyft.similarity.SharedTerm;
import se.behovslyft.similarity.Similarity;

/**
 * Compares one need with others, one by one. For each kind of sign the likeness is the cosine of the angle between the two
 * needs, where a sign counts the more the rarer it is; the whole is the weighted mean over the kinds. Therefore 1 is the
 * same words and 0 is nothing in common, whatever the length of the texts. For one question and one thread.
 */
final class Comparison {

    /** Repeating a word says more, but not as much more as saying another; found by trying on two corpora. */
    private static final double DAMPING = 0.6;

    /** A shared sign that makes up less than this of the likeness is not worth telling. */
    private static final double WORTH_TELLING = 0.02;

    private record Vector(Map<String, Double> signs, double length) {}

    private final Rarity rarity;
    private final Profile asked;
    private final Map<Sign, Vector> askedVectors = new EnumMap<>(Sign.class);

    Comparison(Rarity rarity, Profile asked) {
        this.rarity = rarity;
        this.asked = asked;
        for (Sign kind : Sign.values()) {
            askedVectors.put(kind, vector(asked, kind));
        }
    }

    Similarity with(Profile found) {
        Map<SharedTerm, Double> shared = new HashMap<>();
        double score = 0;
        double possible = 0;
        for (Sign kind : Sign.values()) {
            Vector ours = askedVectors.getOrDefault(kind, new Vector(Map.of(), 0));
            Vector theirs = vector(found, kind);
            if (ours.length() > 0 || theirs.length() > 0) {
                possible += kind.weight();
                score += kind.weight() * cosine(kind, ours, theirs, found, shared);
            }
        }
        double whole = possible == 0 ? 0 : Math.min(1, score / possible);
        return new Similarity(found.need(), whole, worthTelling(shared, score), sameTargetGroup(found));
    }

    private Vector vector(Profile profile, Sign kind) {
        Map<String, Double> signs = new HashMap<>();
        double squares = 0;
        for (Map.Entry<String, Profile.Occurrence> one : profile.signs(kind).entrySet()) {
            double value = Math.pow(one.getValue().amount(), DAMPING) * rarity.of(kind, one.getKey());
            signs.put(one.getKey(), value);
            squares += value * value;
        }
        return new Vector(signs, Math.sqrt(squares));
    }

    private double cosine(Sign kind, Vector ours, Vector theirs, Profile found, Map<SharedTerm, Double> shared) {
        if (ours.length() == 0 || theirs.length() == 0) {
            return 0;
        }
        double sum = 0;
        for (Map.Entry<String, Double> one : ours.signs().entrySet()) {
            double product = one.getValue() * theirs.signs().getOrDefault(one.getKey(), 0.0);
            double part = product / (ours.length() * theirs.length());
            sum += part;
            if (part > 0) {
                double weight = kind.weight() * part;
                term(kind, one.getKey(), found).ifPresent(term -> shared.merge(term, weight, Double::sum));
            }
        }
        return sum;
    }

    private Optional<SharedTerm> term(Sign kind, String sign, Profile found) {
        return asked.surface(kind, sign)
                .flatMap(ours -> found.surface(kind, sign).map(theirs -> new SharedTerm(ours, theirs)));
    }

    private static List<SharedTerm> worthTelling(Map<SharedTerm, Double> shared, double score) {
        return shared.entrySet().stream()
                .filter(term -> term.getValue() >= WORTH_TELLING * score)
                .sorted(Map.Entry.<SharedTerm, Double>comparingByValue().reversed())
                .limit(Similarity.MOST_TERMS)
                .map(Map.Entry::getKey)
                .toList();
    }

    private boolean sameTargetGroup(Profile found) {
        Set<String> theirs = found.targetGroup();
        return asked.targetGroup().stream().anyMatch(theirs::contains);
    }
}
