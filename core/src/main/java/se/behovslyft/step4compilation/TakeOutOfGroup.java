package se.behovslyft.step4compilation;

import java.util.Optional;
import org.springframework.stereotype.Component;
import se.behovslyft.dialog.Answers;
import se.behovslyft.dialog.Audience;
import se.behovslyft.dialog.Intent;
import se.behovslyft.dialog.Occasion;
import se.behovslyft.dialog.Reply;
import se.behovslyft.document.Document;
import se.behovslyft.need.LocalNeed;
import se.behovslyft.need.NeedReference;
import se.behovslyft.round.RoundId;
import se.behovslyft.wording.Wording;

/** "lyft ut O7-FYR-012": one need out of its group; the others stay together. */
@Component
class TakeOutOfGroup implements Intent {

    private final WorkingLists lists;
    private final GroupNeeds group;
    private final ItemDocuments items;
    private final Wording wording;

    TakeOutOfGroup(WorkingLists lists, GroupNeeds group, ItemDocuments items, Wording wording) {
        this.lists = lists;
        this.group = group;
        this.items = items;
        this.wording = wording;
    }

    @Override
    public String name() {
        return "group.takeOut";
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
        Optional<LocalNeed> need = grouped(list, answers.text("reference"));
        if (need.isEmpty()) {
            return Reply.refused(Document.titled(wording.text("group.takeOut.nothing.title"))
                    .paragraph(wording.text("group.takeOut.nothing.text"))
                    .build());
        }
        int left = list.itemOf(need.get().id()).number();
        int number = group.takeOut(round, held, list, need.get().id(), occasion.by());
        WorkingList now = lists.of(round);
        var document =
                Document.titled(wording.text("group.takeOut.title", need.get().reference(), number));
        now.item(left).map(items::line).ifPresent(document::paragraph);
        now.item(number).map(items::line).ifPresent(document::paragraph);
        return Reply.done(document.paragraph(wording.text("group.undo")).build());
    }

    private static Optional<LocalNeed> grouped(WorkingList list, String text) {
        return NeedReference.in(text)
                .flatMap(reference -> list.items().stream()
                        .filter(item -> item.members().size() > 1)
                        .flatMap(item -> item.members().stream())
                        .filter(member -> member.reference().equals(reference))
                        .findFirst());
    }
}
