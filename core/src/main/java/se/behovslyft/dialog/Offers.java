package se.behovslyft.dialog;

import java.util.List;
import java.util.Map;
import se.behovslyft.document.Choice;
import se.behovslyft.wording.Wording;

/** Intents as things to choose: those whose bundle has a label, ordered by their rank there, at most six. */
final class Offers {

    private static final int MOST = 6;

    private Offers() {}

    static List<Choice> of(List<Intent> intents, Wording wording) {
        return intents.stream()
                .filter(intent -> !wording.textOr("intent." + intent.name() + ".label", "")
                        .isEmpty())
                .filter(intent ->
                        !wording.textOr("intent." + intent.name() + ".rank", "").isEmpty())
                .sorted((a, b) -> rank(a, wording) - rank(b, wording))
                .limit(MOST)
                .map(intent -> choice(intent, wording))
                .toList();
    }

    static Choice choice(Intent intent, Wording wording) {
        return new Choice(
                wording.text("intent." + intent.name() + ".label"),
                Examples.of(intent, wording),
                intent.name(),
                Map.of());
    }

    private static int rank(Intent intent, Wording wording) {
        return Integer.parseInt(wording.text("intent." + intent.name() + ".rank"));
    }
}
