package se.behovslyft.step4compilation;

import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import se.behovslyft.dialog.Answers;
import se.behovslyft.dialog.Audience;
import se.behovslyft.dialog.Intent;
import se.behovslyft.dialog.Occasion;
import se.behovslyft.dialog.Reply;
import se.behovslyft.document.Choice;
import se.behovslyft.document.Document;
import se.behovslyft.wording.Wording;

/** "visa nr 7": an item with every member's own words, its RSS, and who decided what. */
@Component
class ShowItem implements Intent {

    private final WorkingLists lists;
    private final ItemDocuments items;
    private final Wording wording;

    ShowItem(WorkingLists lists, ItemDocuments items, Wording wording) {
        this.lists = lists;
        this.items = items;
        this.wording = wording;
    }

    @Override
    public String name() {
        return "compilation.show";
    }

    @Override
    public Audience audience() {
        return Skr.COMPILING;
    }

    @Override
    public Reply respond(Occasion occasion, Answers answers) {
        WorkingList list = lists.of(occasion.round().id());
        int number = answers.numbers("number").getFirst();
        Optional<CompiledNeed> item = list.item(number);
        if (item.isEmpty()) {
            return Reply.refused(Document.titled(wording.text("compilation.show.unknown.title"))
                    .paragraph(wording.text("compilation.show.unknown.text", number))
                    .build());
        }
        return Reply.done(shown(occasion, list, item.get(), number));
    }

    private Document shown(Occasion occasion, WorkingList list, CompiledNeed item, int asked) {
        var document = Document.titled(wording.text("item.title", item.number(), item.title()));
        if (item.number() != asked) {
            document.paragraph(wording.text("compilation.show.partOf", asked, item.number()));
        }
        items.whole(document, item, list);
        if (item.members().size() > 1) {
            document.choice(split(occasion, item));
        }
        return document.build();
    }

    private Choice split(Occasion occasion, CompiledNeed item) {
        return new Choice(
                wording.text("group.split.button"),
                wording.text("group.split.phrase", item.number()),
                SplitItem.NAME,
                Map.of(
                        "number",
                        String.valueOf(item.number()),
                        Skr.ROUND,
                        String.valueOf(occasion.round().number())));
    }
}
