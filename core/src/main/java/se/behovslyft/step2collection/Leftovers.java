package se.behovslyft.step2collection;

import java.util.List;
import se.behovslyft.document.Document;
import se.behovslyft.need.LocalNeed;
import se.behovslyft.wording.Wording;

/** Tells of the numbers that led to nothing, so that none is dropped in silence. */
public final class Leftovers {

    private Leftovers() {}

    public static Document.Builder tell(
            Document.Builder document, OwnNeeds.Found found, List<LocalNeed> acted, Wording wording) {
        List<Integer> locked = found.needs().stream()
                .filter(need -> !acted.contains(need))
                .map(LocalNeed::number)
                .toList();
        if (!locked.isEmpty()) {
            document.paragraph(wording.text("need.leftover.locked", joined(locked)));
        }
        if (!found.unknown().isEmpty()) {
            document.paragraph(wording.text("need.leftover.unknown", joined(found.unknown())));
        }
        return document;
    }

    private static String joined(List<Integer> numbers) {
        return String.join(", ", numbers.stream().map(String::valueOf).toList());
    }
}
