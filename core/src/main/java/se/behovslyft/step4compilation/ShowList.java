package se.behovslyft.step4compilation;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import se.behovslyft.dialog.Answers;
import se.behovslyft.dialog.Audience;
import se.behovslyft.dialog.Intent;
import se.behovslyft.dialog.Occasion;
import se.behovslyft.dialog.Reply;
import se.behovslyft.document.Block;
import se.behovslyft.document.Choice;
import se.behovslyft.document.Document;
import se.behovslyft.wording.Wording;

/** "visa listan": SKR's working list, a page at a time. */
@Component
class ShowList implements Intent {

    private static final int PAGE = 25;

    private final WorkingLists lists;
    private final Wording wording;

    ShowList(WorkingLists lists, Wording wording) {
        this.lists = lists;
        this.wording = wording;
    }

    @Override
    public String name() {
        return "compilation.list";
    }

    @Override
    public Audience audience() {
        return Skr.COMPILING;
    }

    @Override
    public Reply respond(Occasion occasion, Answers answers) {
        WorkingList list = lists.of(occasion.round().id());
        int from = answers.numbers("number").stream().findFirst().orElse(1);
        List<CompiledNeed> all = list.items();
        List<CompiledNeed> rest =
                all.stream().filter(item -> item.number() >= from).toList();
        if (rest.isEmpty()) {
            return Reply.done(Document.titled(wording.text("compilation.list.title", list.size(), all.size()))
                    .paragraph(wording.text("compilation.list.empty"))
                    .build());
        }
        var document = Document.titled(wording.text("compilation.list.title", list.size(), all.size()))
                .block(new Block.Table(
                        wording.text("compilation.list.caption"),
                        wording.list("compilation.list.header"),
                        rest.stream().limit(PAGE).map(this::row).toList()));
        rest.stream().skip(PAGE).findFirst().ifPresent(next -> document.choice(more(next.number())));
        return Reply.done(
                document.paragraph(wording.text("compilation.list.how")).build());
    }

    private Choice more(int number) {
        return new Choice(
                wording.text("compilation.list.more"),
                wording.text("compilation.list.more.phrase", number),
                name(),
                Map.of("number", String.valueOf(number)));
    }

    /** Three columns, so that it is a table on a phone too. */
    private List<String> row(CompiledNeed item) {
        return List.of(
                String.valueOf(item.number()),
                item.title(),
                wording.text(
                        "compilation.list.rss", item.rssCount(), item.members().size()));
    }
}
