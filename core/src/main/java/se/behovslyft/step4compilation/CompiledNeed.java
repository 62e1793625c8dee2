package se.behovslyft.step4compilation;

import java.util.List;
import se.behovslyft.need.LocalNeed;

/**
 * An item of SKR's compilation: one submitted need, or several that say the same.
 *
 * @param number what people call it: "nr 7"
 * @param members the needs in it, all of them with their own words; never empty
 */
record CompiledNeed(int number, List<LocalNeed> members) {

    CompiledNeed {
        members = List.copyOf(members);
    }

    /** How many RSS raised it: distinct RSS, never rows. */
    int rssCount() {
        return (int) members.stream().map(LocalNeed::rss).distinct().count();
    }

    /** The words it goes under: the first member's, until SKR gives it a title. */
    String title() {
        return members.getFirst().words().title();
    }
}
