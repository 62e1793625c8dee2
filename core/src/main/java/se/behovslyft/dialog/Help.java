package se.behovslyft.dialog;

import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import se.behovslyft.document.Block;
import se.behovslyft.document.Document;
import se.behovslyft.wording.Wording;

/** "hjälp": only what this person can do in this step, each with what to write. */
@Component
class Help implements Intent {

    static final String NAME = "help";

    private final ObjectProvider<Doorkeeper> doorkeeper;
    private final RoundStatus status;
    private final Wording wording;

    Help(ObjectProvider<Doorkeeper> doorkeeper, RoundStatus status, Wording wording) {
        this.doorkeeper = doorkeeper;
        this.status = status;
        this.wording = wording;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Audience audience() {
        return Audience.everyoneKnown();
    }

    @Override
    public Reply respond(Occasion occasion, Answers answers) {
        List<Intent> open = doorkeeper.getObject().open(occasion.speaker());
        return Reply.done(Document.titled(wording.text("help.title"))
                .paragraph(status.inWords(occasion))
                .facts(open.stream()
                        .filter(intent -> !wording.textOr("intent." + intent.name() + ".help", "")
                                .isEmpty())
                        .map(this::line)
                        .toList())
                .paragraph(wording.text("help.privacy"))
                .build());
    }

    private Block.Fact line(Intent intent) {
        return new Block.Fact(
                wording.text("help.write", Examples.of(intent, wording)),
                wording.text("intent." + intent.name() + ".help"));
    }
}
