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
import se.behovslyft.wording.Wording;

/** "lyft ut O7-FYR-012" or "lyft ut nr 31": one need out of its group; the others stay together. */
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
        Change change = lists.change(occasion, answers);
        Optional<LocalNeed> need = grouped(change.list(), answers);
        if (need.isEmpty()) {
            return Reply.refused(Document.titled(wording.text("group.takeOut.nothing.title"))
                    .paragraph(wording.text("group.takeOut.nothing.text"))
                    .build());
        }
        int left = change.list().itemOf(need.get().id()).number();
        int number = group.takeOut(change, need.get().id());
        WorkingList now = lists.of(change.round());
        return Reply.done(Document.titled(
                        wording.text("group.takeOut.title", need.get().reference(), number))
                .items(now.items().stream()
                        .filter(item -> item.number() == left || item.number() == number)
                        .map(items::line)
                        .toList())
                .paragraph(wording.text("group.undo"))
                .build());
    }

    /** The need a reference names, or the number it came in under, when it is not alone. */
    private static Optional<LocalNeed> grouped(WorkingList list, Answers answers) {
        Optional<LocalNeed> meant = NeedReference.in(answers.text("reference"))
                .flatMap(reference -> list.items().stream()
                        .flatMap(item -> item.members().stream())
                        .filter(member -> member.reference().equals(reference))
                        .findFirst())
                .or(() -> answers.numbers("number").stream().findFirst().flatMap(list::cameInAs));
        return meant.filter(need -> list.itemOf(need.id()).members().size() > 1);
    }
}
