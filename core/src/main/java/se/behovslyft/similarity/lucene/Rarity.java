package se.behovslyft.similarity.lucene;

import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** How rare each sign is among some needs, looked up once. Safe for many threads. */
final class Rarity {

    /** Counts the needs that hold a sign. */
    interface Count {
        int of(Sign kind, String sign);
    }

    private final int needs;
    private final Count count;
    private final Map<Sign, Map<String, Double>> known = new EnumMap<>(Sign.class);

    /** @param needs how many they are */
    Rarity(int needs, Count count) {
        this.needs = needs;
        this.count = count;
        for (Sign kind : Sign.values()) {
            known.put(kind, new ConcurrentHashMap<>());
        }
    }

    /** Greater than 0, and greater the fewer needs hold the sign. */
    double of(Sign kind, String sign) {
        return known.getOrDefault(kind, Map.of()).computeIfAbsent(sign, ignored -> rarity(count.of(kind, sign)));
    }

    private double rarity(int holders) {
        double others = Math.max(0, needs - holders);
        return Math.log(1 + (others + 0.5) / (holders + 0.5));
    }
}
