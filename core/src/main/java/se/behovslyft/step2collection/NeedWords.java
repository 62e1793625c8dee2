package se.behovslyft.step2collection;

import java.util.List;
import org.springframework.stereotype.Component;
import se.behovslyft.document.Block;
import se.behovslyft.need.LocalNeed;
import se.behovslyft.need.NeedState;
import se.behovslyft.wording.Wording;

/** Needs in a few words, the same in every answer. */
@Component
public class NeedWords {

    private final Wording wording;

    NeedWords(Wording wording) {
        this.wording = wording;
    }

    /** Number and title in one line. */
    public String line(LocalNeed need) {
        return wording.text("need.line", need.number(), need.words().title());
    }

    /** What is marked or decided about it, or that nothing is. */
    public String standing(LocalNeed need) {
        if (need.state() == NeedState.WITHDRAWN || need.state() == NeedState.DRAFT) {
            return wording.text("need.state." + need.state().name());
        }
        String decided = need.outcome()
                .map(outcome -> wording.text("need.outcome." + outcome.name()))
                .or(() -> need.level().map(level -> wording.text("need.level." + level.name())))
                .orElseGet(() -> wording.text("need.undecided"));
        return need.state() == NeedState.SUBMITTED ? wording.text("need.submitted", decided) : decided;
    }

    /** Number, title and standing of each, as a table. */
    public Block.Table table(String caption, List<LocalNeed> needs) {
        return new Block.Table(
                caption,
                wording.list("need.table.header"),
                needs.stream()
                        .map(need -> List.of(
                                String.valueOf(need.number()), need.words().title(), standing(need)))
                        .toList());
    }
}
