package se.behovslyft.similarity.lucene;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.behovslyft.need.LocalNeedId;

/** What a need holds, sign by sign. Made by {@link Profiler}; not changed after that. */
final class Profile {

    /** How much a sign stands for in the need, and the words to show for it; none when the words say nothing. */
    static final class Occurrence {
        private double amount;
        private @Nullable String surface;

        double amount() {
            return amount;
        }

        Optional<String> surface() {
            return Optional.ofNullable(surface);
        }
    }

    private final LocalNeedId need;
    private final Map<Sign, Map<String, Occurrence>> signs = new EnumMap<>(Sign.class);
    private final Set<String> targetGroup = new LinkedHashSet<>();

    Profile(LocalNeedId need) {
        this.need = need;
        for (Sign kind : Sign.values()) {
            signs.put(kind, new LinkedHashMap<>());
        }
    }

    LocalNeedId need() {
        return need;
    }

    Map<String, Occurrence> signs(Sign kind) {
        return signs.getOrDefault(kind, Map.of());
    }

    /** The words to show for a sign. */
    Optional<String> surface(Sign kind, String sign) {
        return Optional.ofNullable(signs(kind).get(sign)).flatMap(Occurrence::surface);
    }

    /** Stems and concepts of the words that name the target group, without common words. */
    Set<String> targetGroup() {
        return targetGroup;
    }

    /** Notes a sign that counts but that is nothing to show. */
    Occurrence add(Sign kind, String sign, double amount) {
        Occurrence seen = signs(kind).computeIfAbsent(sign, ignored -> new Occurrence());
        seen.amount += amount;
        return seen;
    }

    /** Notes a sign and the words to show for it. */
    void add(Sign kind, String sign, double amount, String surface) {
        Occurrence seen = add(kind, sign, amount);
        if (seen.surface == null) {
            seen.surface = surface;
        }
    }

    void addToTargetGroup(String sign) {
        targetGroup.add(sign);
    }
}
