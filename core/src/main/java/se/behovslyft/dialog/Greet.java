package se.behovslyft.dialog;

import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import se.behovslyft.document.Document;
import se.behovslyft.wording.Wording;

/** "hej": the purpose in three sentences, and what you can do now in your role and step (R-003, S-23). */
@Component
class Greet implements Intent {

    static final String NAME = "greet";

    private final ObjectProvider<Doorkeeper> doorkeeper;
    private final RoundStatus status;
    private final Wording wording;

    Greet(ObjectProvider<Doorkeeper> doorkeeper, RoundStatus status, Wording wording) {
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
        var document = Document.titled(
                        wording.text("greet.title", occasion.person().firstName()))
                .paragraph(wording.text("greet.purpose"))
                .paragraph(wording.text("greet.promise"))
                .paragraph(status.inWords(occasion));
        if (status.assignmentsOf(occasion).isEmpty()) {
            document.paragraph(wording.text("greet.noAssignment"));
        }
        return Reply.done(document.choices(Offers.of(open, wording)).build());
    }
}
