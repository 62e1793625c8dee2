package se.behovslyft.step2collection;

import java.util.List;
import org.springframework.stereotype.Component;
import se.behovslyft.dialog.Answers;
import se.behovslyft.dialog.Audience;
import se.behovslyft.dialog.Intent;
import se.behovslyft.dialog.Occasion;
import se.behovslyft.dialog.Reply;
import se.behovslyft.document.Document;
import se.behovslyft.need.LocalNeed;
import se.behovslyft.wording.Wording;

/** "visa våra behov": the RSS' own list, and what still lacks a decision. */
@Component
class ListNeeds implements Intent {

    private final OwnNeeds own;
    private final NeedWords words;
    private final Wording wording;

    ListNeeds(OwnNeeds own, NeedWords words, Wording wording) {
        this.own = own;
        this.words = words;
        this.wording = wording;
    }

    @Override
    public String name() {
        return "need.list";
    }

    @Override
    public Audience audience() {
        return OfRss.LOOKING;
    }

    @Override
    public boolean isUseful(Occasion occasion) {
        return occasion.anyRound().isPresent();
    }

    @Override
    public Reply respond(Occasion occasion, Answers answers) {
        List<LocalNeed> needs =
                occasion.anyRound().map(round -> own.living(occasion)).orElse(List.of());
        if (needs.isEmpty()) {
            return Reply.done(Document.titled(wording.text("need.list.empty.title"))
                    .paragraph(wording.text("need.list.empty.text"))
                    .build());
        }
        long undecided = needs.stream().filter(need -> need.course().isEmpty()).count();
        var document = Document.titled(
                        wording.text("need.list.title", occasion.actingFor().name(), needs.size()))
                .block(words.table(wording.text("need.list.caption"), needs));
        if (undecided > 0) {
            document.paragraph(wording.text("need.list.undecided", undecided));
        }
        return Reply.done(document.paragraph(wording.text("need.list.how")).build());
    }
}
