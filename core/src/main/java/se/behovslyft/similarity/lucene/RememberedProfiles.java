package se.behovslyft.similarity.lucene;

import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;
import se.behovslyft.need.LocalNeedId;
import se.behovslyft.similarity.Searchable;

/**
 * The profiles of the needs compared last, so that a round's needs are read once and not once for each question. Safe for
 * many threads.
 */
@Component
class RememberedProfiles {

    /** About a round's needs; some 50 kB each. */
    private static final int MOST = 1_000;

    private record Remembered(Searchable need, Profile profile) {}

    private final Profiler profiler;
    private final Map<LocalNeedId, Remembered> latest = new LinkedHashMap<>(MOST, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<LocalNeedId, Remembered> eldest) {
            return size() > MOST;
        }
    };

    RememberedProfiles(Profiler profiler) {
        this.profiler = profiler;
    }

    Profile of(Searchable need) {
        synchronized (latest) {
            Remembered known = latest.get(need.id());
            if (known != null && known.need().equals(need)) {
                return known.profile();
            }
        }
        Profile profile = profiler.profile(need);
        synchronized (latest) {
            latest.put(need.id(), new Remembered(need, profile));
        }
        return profile;
    }
}
