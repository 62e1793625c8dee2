package se.behovslyft.step2collection;

import java.util.List;
import org.springframework.stereotype.Component;
import se.behovslyft.dialog.Answers;
import se.behovslyft.dialog.Audience;
import se.behovslyft.dialog.Intent;
import se.behovslyft.dialog.Occasion;
import se.behovslyft.dialog.Reply;
import se.behovslyft.document.Block;
import se.behovslyft.document.Document;
import se.behovslyft.wording.Wording;

/** "visa exempel": an invented need that someone outside understands. */
@Component
class ShowExample implements Intent {

    private final Wording wording;

    ShowExample(Wording wording) {
        this.wording = wording;
    }

    @Override
    public String name() {
        return "need.example";
    }

    @Override
    public Audience audience() {
        return OfRss.LOOKING;
    }

    @Override
    public Reply respond(Occasion occasion, Answers answers) {
        return Reply.done(Document.titled(wording.text("need.example.title"))
                .paragraph(wording.text("need.example.text"))
                .block(new Block.Quote(
                        wording.text("need.example.quote.label"), wording.text("need.example.quote"), List.of()))
                .paragraph(wording.text("need.example.why"))
                .build());
    }
}
