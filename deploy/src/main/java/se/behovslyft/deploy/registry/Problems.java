package se.behovslyft.deploy.registry;

import java.util.ArrayList;
import java.util.List;
import se.behovslyft.deploy.StartRefused;
import se.behovslyft.wording.Wording;

/** Everything that is wrong in the files, each with file, row and what to do. Not for use by several threads. */
final class Problems {

    private static final int MOST_SHOWN = 20;

    private final List<String> found = new ArrayList<>();
    private final Wording wording;

    Problems(Wording wording) {
        this.wording = wording;
    }

    /** Notes a problem on a row. */
    void on(Line line, String problem, Object... values) {
        found.add(wording.text(
                "registry.problem.onRow",
                line.file(),
                line.number(),
                wording.text("registry.problem." + problem, values)));
    }

    /** Notes a problem with a whole file. */
    void in(String file, String problem, Object... values) {
        found.add(wording.text("registry.problem.inFile", file, wording.text("registry.problem." + problem, values)));
    }

    /** @throws StartRefused when something was wrong */
    void throwIfAny() {
        if (found.isEmpty()) {
            return;
        }
        List<String> shown = new ArrayList<>(found.stream().limit(MOST_SHOWN).toList());
        if (found.size() > MOST_SHOWN) {
            shown.add(wording.text("registry.problem.more", found.size() - MOST_SHOWN));
        }
        throw new StartRefused(
                wording.text("registry.notRead") + "\n" + String.join("\n", shown), wording.text("registry.todo"));
    }
}
