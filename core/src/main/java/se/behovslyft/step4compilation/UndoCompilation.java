package se.behovslyft.step4compilation;

import java.util.Optional;
import org.springframework.stereotype.Component;
import se.behovslyft.dialog.Answers;
import se.behovslyft.dialog.Audience;
import se.behovslyft.dialog.Intent;
import se.behovslyft.dialog.Occasion;
import se.behovslyft.dialog.Reply;
import se.behovslyft.document.Document;
import se.behovslyft.wording.Wording;

/** "ångra": takes back one's own latest decision about the compilation (S-08). */
@Component
class UndoCompilation implements Intent {

    private final WorkingLists lists;
    private final GroupNeeds group;
    private final ItemDocuments items;
    private final Wording wording;

    UndoCompilation(WorkingLists lists, GroupNeeds group, ItemDocuments items, Wording wording) {
        this.lists = lists;
        this.group = group;
        this.items = items;
        this.wording = wording;
    }

    @Override
    public String name() {
        return "compilation.undo";
    }

    @Override
    public Audience audience() {
        return Skr.COMPILING;
    }

    @Override
    public Reply respond(Occasion occasion, Answers answers) {
        Change change = lists.change(occasion, answers);
        Optional<CompilationDecision> latest =
                change.list().latestBy(occasion.acting().id());
        if (latest.isEmpty()) {
            return Reply.done(Document.titled(wording.text("compilation.undo.nothing.title"))
                    .paragraph(wording.text("compilation.undo.nothing.text"))
                    .build());
        }
        return group.undo(change, latest.get())
                .map(decision -> undone(decision, lists.of(occasion.round().id())))
                .orElseGet(() -> Reply.refused(Document.titled(wording.text("compilation.undo.moved.title"))
                        .paragraph(wording.text("compilation.undo.moved.text"))
                        .build()));
    }

    private Reply undone(CompilationDecision decision, WorkingList now) {
        var document = Document.titled(wording.text("compilation.undo.title"))
                .paragraph(wording.text("compilation.undo.text", items.decision(decision)))
                .items(decision.moves().stream()
                        .map(move -> now.itemOf(move.need()))
                        .distinct()
                        .map(items::line)
                        .toList());
        decision.suggestion().ifPresent(number -> document.paragraph(wording.text("compilation.undo.waits", number)));
        return Reply.done(document.build());
    }
}
