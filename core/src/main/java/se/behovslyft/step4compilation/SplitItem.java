package se.behovslyft.step4compilation;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import se.behovslyft.dialog.Answers;
import se.behovslyft.dialog.Audience;
import se.behovslyft.dialog.Intent;
import se.behovslyft.dialog.Occasion;
import se.behovslyft.dialog.Reply;
import se.behovslyft.document.Document;
import se.behovslyft.wording.Wording;

/** "dela upp nr 7": every need of a group on its own again. */
@Component
class SplitItem implements Intent {

    static final String NAME = "group.split";

    private final WorkingLists lists;
    private final GroupNeeds group;
    private final ItemDocuments items;
    private final Wording wording;

    SplitItem(WorkingLists lists, GroupNeeds group, ItemDocuments items, Wording wording) {
        this.lists = lists;
        this.group = group;
        this.items = items;
        this.wording = wording;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Audience audience() {
        return Skr.COMPILING;
    }

    @Override
    public Reply respond(Occasion occasion, Answers answers) {
        Change change = lists.change(occasion, answers);
        int asked = answers.numbers("number").getFirst();
        Optional<CompiledNeed> item = Skr.isOfAnotherRound(occasion, answers)
                ? Optional.empty()
                : change.list().item(asked).filter(found -> found.members().size() > 1);
        if (item.isEmpty()) {
            return Reply.refused(Document.titled(wording.text("group.split.nothing.title"))
                    .paragraph(wording.text("group.split.nothing.text", asked))
                    .build());
        }
        int number = item.get().number();
        List<Integer> free = group.split(change, number);
        WorkingList now = lists.of(change.round());
        return Reply.done(Document.titled(wording.text("group.split.title", number))
                .items(now.items().stream()
                        .filter(one -> one.number() == number || free.contains(one.number()))
                        .map(items::line)
                        .toList())
                .paragraph(wording.text("group.undo"))
                .build());
    }
}
