package se.behovslyft.step4compilation;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import se.behovslyft.dialog.Answers;
import se.behovslyft.dialog.Audience;
import se.behovslyft.dialog.Intent;
import se.behovslyft.dialog.Occasion;
import se.behovslyft.dialog.Reply;
import se.behovslyft.document.Document;
import se.behovslyft.wording.Wording;

/** "gruppera 12, 31, 44": many to one, under the lowest number. */
@Component
class MergeItems implements Intent {

    private final WorkingLists lists;
    private final GroupNeeds group;
    private final ItemDocuments items;
    private final Wording wording;

    MergeItems(WorkingLists lists, GroupNeeds group, ItemDocuments items, Wording wording) {
        this.lists = lists;
        this.group = group;
        this.items = items;
        this.wording = wording;
    }

    @Override
    public String name() {
        return "group.merge";
    }

    @Override
    public Audience audience() {
        return Skr.COMPILING;
    }

    @Override
    public Reply respond(Occasion occasion, Answers answers) {
        Change change = lists.change(occasion, answers);
        List<Integer> asked = answers.numbers("numbers");
        List<Integer> unknown = asked.stream()
                .filter(number -> change.list().item(number).isEmpty())
                .toList();
        Set<Integer> numbers = asked.stream()
                .flatMap(number -> change.list().item(number).stream())
                .map(CompiledNeed::number)
                .collect(Collectors.toCollection(TreeSet::new));
        if (!unknown.isEmpty() || numbers.size() < 2) {
            return Reply.refused(Document.titled(wording.text("group.merge.unclear.title"))
                    .paragraph(
                            unknown.isEmpty()
                                    ? wording.text("group.merge.one")
                                    : wording.text("group.merge.unknown", joined(unknown)))
                    .build());
        }
        int number = group.merge(change, numbers);
        CompiledNeed merged = lists.of(change.round()).item(number).orElseThrow();
        return Reply.done(Document.titled(wording.text("group.merge.title", number))
                .paragraph(items.line(merged))
                .paragraph(wording.text("group.merge.rss", items.rssNames(merged)))
                .paragraph(wording.text("group.undo"))
                .build());
    }

    private static String joined(List<Integer> numbers) {
        return numbers.stream().map(String::valueOf).collect(Collectors.joining(", "));
    }
}
