package se.behovslyft.step2collection;

import org.springframework.stereotype.Component;
import se.behovslyft.dialog.Answers;
import se.behovslyft.dialog.Audience;
import se.behovslyft.dialog.Intent;
import se.behovslyft.dialog.Occasion;
import se.behovslyft.dialog.Reply;
import se.behovslyft.document.Document;
import se.behovslyft.wording.Wording;

/** "finns det redan?": not for the RSS to check; the national actors do, in step 4 (S2, checklist 2; R-083). */
@Component
class WhoChecks implements Intent {

    private final Wording wording;

    WhoChecks(Wording wording) {
        this.wording = wording;
    }

    @Override
    public String name() {
        return "need.known";
    }

    @Override
    public Audience audience() {
        return OfRss.LOOKING;
    }

    @Override
    public Reply respond(Occasion occasion, Answers answers) {
        return Reply.done(Document.titled(wording.text("need.known.title"))
                .paragraph(wording.text("need.known.text"))
                .build());
    }
}
