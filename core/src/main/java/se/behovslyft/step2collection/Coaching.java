package se.behovslyft.step2collection;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import se.behovslyft.document.Document;
import se.behovslyft.need.LocalNeed;
import se.behovslyft.need.Wordings;
import se.behovslyft.wording.Wording;
import se.behovslyft.workbook.NeedColumn;

/**
 * At most two questions that make a need understandable to someone outside. They never block,
 * and each is asked once: right after the need is saved.
 */
@Component
class Coaching {

    private static final int MOST = 2;

    private final NeedForm form;
    private final Wording wording;
    private final Pattern training;

    Coaching(NeedForm form, Wording wording) {
        this.form = form;
        this.wording = wording;
        this.training =
                Pattern.compile("(?iu)\\b(" + String.join("|", wording.list("need.coach.training.words")) + ")");
    }

    /** Puts the questions into the document. Whether there were any. */
    boolean ask(Document.Builder document, LocalNeed need) {
        Optional<String> soft = softly(need.words());
        List<NeedColumn> missing = missing(need.words());
        soft.ifPresent(document::paragraph);
        if (missing.isEmpty()) {
            return false;
        }
        document.paragraph(wording.text("need.coach.text", missing.size()));
        document.ask(form.only(need, CompleteNeed.NAME, missing));
        return true;
    }

    /** The soft word about the difference between missing knowledge and training. */
    private Optional<String> softly(Wordings words) {
        return training.matcher(words.title() + " " + words.description()).find()
                ? Optional.of(wording.text("need.coach.training"))
                : Optional.empty();
    }

    private static List<NeedColumn> missing(Wordings words) {
        Map<NeedColumn, Boolean> wanted = new java.util.LinkedHashMap<>();
        wanted.put(
                NeedColumn.WHY_INSUFFICIENT,
                !words.knownSupport().isBlank() && words.whyInsufficient().isBlank());
        wanted.put(NeedColumn.DESCRIPTION, words.description().isBlank());
        wanted.put(NeedColumn.SOURCE, words.source() == null);
        wanted.put(NeedColumn.TARGET_GROUP, words.targetGroup().isBlank());
        wanted.put(NeedColumn.CHALLENGE, words.challenge().isBlank());
        List<NeedColumn> missing = new ArrayList<>();
        wanted.forEach((column, isMissing) -> {
            if (isMissing && missing.size() < MOST) {
                missing.add(column);
            }
        });
        return missing;
    }
}
