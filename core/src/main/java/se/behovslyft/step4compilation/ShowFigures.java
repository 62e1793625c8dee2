package se.behovslyft.step4compilation;

import java.util.List;
import org.springframework.stereotype.Component;
import se.behovslyft.dialog.Answers;
import se.behovslyft.dialog.Audience;
import se.behovslyft.dialog.Intent;
import se.behovslyft.dialog.Occasion;
import se.behovslyft.dialog.Reply;
import se.behovslyft.document.Block;
import se.behovslyft.document.Document;
import se.behovslyft.step4compilation.CompilationDecision.Kind;
import se.behovslyft.wording.Wording;

/** "hur bra är förslagen?": SKR's own answers say how often the search was right, and what it missed (S-41). */
@Component
class ShowFigures implements Intent {

    private final WorkingLists lists;
    private final Wording wording;

    ShowFigures(WorkingLists lists, Wording wording) {
        this.lists = lists;
        this.wording = wording;
    }

    @Override
    public String name() {
        return "suggestion.figures";
    }

    @Override
    public Audience audience() {
        return Skr.COMPILING;
    }

    @Override
    public Reply respond(Occasion occasion, Answers answers) {
        WorkingList list = lists.of(occasion.round().id());
        long same = list.settledAs(Kind.SAME);
        long partly = list.settledAs(Kind.PARTLY);
        long different = list.settledAs(Kind.DIFFERENT);
        long all = same + partly + different;
        return Reply.done(Document.titled(wording.text("suggestion.figures.title"))
                .paragraph(
                        all == 0
                                ? wording.text("suggestion.figures.none")
                                : wording.text("suggestion.figures.right", 100 * same / all, all))
                .facts(List.of(
                        fact("suggestion.verdict.SAME", same),
                        fact("suggestion.verdict.PARTLY", partly),
                        fact("suggestion.verdict.DIFFERENT", different),
                        fact("suggestion.figures.waiting", list.queue().size()),
                        fact("suggestion.figures.missed", list.missed())))
                .build());
    }

    private Block.Fact fact(String label, long count) {
        return new Block.Fact(wording.text(label), String.valueOf(count));
    }
}
