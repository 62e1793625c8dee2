package se.behovslyft.dialog;

import org.springframework.stereotype.Component;
import se.behovslyft.document.Document;
import se.behovslyft.wording.Wording;

/** "var är vi?": round, step, your own state, and what comes next. */
@Component
class WhereAreWe implements Intent {

    private final RoundStatus status;
    private final Wording wording;

    WhereAreWe(RoundStatus status, Wording wording) {
        this.status = status;
        this.wording = wording;
    }

    @Override
    public String name() {
        return "where";
    }

    @Override
    public Audience audience() {
        return Audience.everyoneKnown();
    }

    @Override
    public Reply respond(Occasion occasion, Answers answers) {
        return Reply.done(Document.titled(wording.text("where.title"))
                .paragraph(status.inWords(occasion))
                .items(status.windows(occasion))
                .build());
    }
}
