package se.behovslyft.step4compilation;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import se.behovslyft.dialog.Answers;
import se.behovslyft.dialog.Audience;
import se.behovslyft.dialog.Intent;
import se.behovslyft.dialog.Occasion;
import se.behovslyft.dialog.Reply;
import se.behovslyft.document.Document;
import se.behovslyft.round.RoundId;
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
        if (!unknown.isEmpty()) {
            return unclear(wording.text("group.merge.unknown", joined(unknown)));
        }
        Set<Integer> numbers = asked.stream()
                .flatMap(number -> change.list().item(number).stream())
                .map(CompiledNeed::number)
                .collect(Collectors.toSet());
        return numbers.size() < 2
                ? unclear(wording.text("group.merge.one"))
                : merged(change.round(), group.merge(change, numbers));
    }

    private Reply unclear(String why) {
        return Reply.refused(Document.titled(wording.text("group.merge.unclear.title"))
                .paragraph(why)
                .build());
    }

    private Reply merged(RoundId round, int number) {
        CompiledNeed merged = lists.of(round).item(number).orElseThrow();
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
