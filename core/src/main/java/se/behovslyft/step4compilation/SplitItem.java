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
import se.behovslyft.round.RoundId;
import se.behovslyft.wording.Wording;

/** "dela upp nr 7": every need of a group on its own again. */
@Component
class SplitItem implements Intent {

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
        return "group.split";
    }

    @Override
    public Audience audience() {
        return Skr.COMPILING;
    }

    @Override
    public Reply respond(Occasion occasion, Answers answers) {
        RoundId round = occasion.round().id();
        Compilation held = lists.hold(round);
        WorkingList list = lists.of(round);
        int number = answers.numbers("number").getFirst();
        Optional<CompiledNeed> item = list.item(number);
        if (item.filter(group -> group.members().size() > 1).isEmpty()) {
            return Reply.refused(Document.titled(wording.text("group.split.nothing.title"))
                    .paragraph(wording.text("group.split.nothing.text", number))
                    .build());
        }
        List<Integer> free = group.split(round, held, list, number, occasion.by());
        WorkingList now = lists.of(round);
        return Reply.done(Document.titled(wording.text("group.split.title", number))
                .items(now.items().stream()
                        .filter(one -> one.number() == number || free.contains(one.number()))
                        .map(items::line)
                        .toList())
                .paragraph(wording.text("group.undo"))
                .build());
    }
}
