package se.behovslyft.step2collection;

import org.springframework.stereotype.Component;
import se.behovslyft.dialog.Answers;
import se.behovslyft.dialog.Audience;
import se.behovslyft.dialog.Intent;
import se.behovslyft.dialog.Occasion;
import se.behovslyft.dialog.Reply;
import se.behovslyft.document.Document;
import se.behovslyft.need.LocalNeed;
import se.behovslyft.wording.Wording;

/** "ändra 4": the form again, filled in with what stands there. */
@Component
class ChangeNeed implements Intent {

    static final String NAME = "need.change";

    private final OwnNeeds own;
    private final NeedForm form;
    private final LockedList locked;
    private final Wording wording;

    ChangeNeed(OwnNeeds own, NeedForm form, LockedList locked, Wording wording) {
        this.own = own;
        this.form = form;
        this.locked = locked;
        this.wording = wording;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Audience audience() {
        return OfRss.COLLECTING;
    }

    @Override
    public Reply respond(Occasion occasion, Answers answers) {
        if (own.isSubmitted(occasion)) {
            return locked.refusal();
        }
        return answers.numbers("number").stream()
                .findFirst()
                .flatMap(number -> own.numbered(occasion, number))
                .map(this::asked)
                .orElseGet(() -> Reply.refused(Document.titled(wording.text("need.unknown.title"))
                        .paragraph(wording.text("need.unknown.text"))
                        .build()));
    }

    private Reply asked(LocalNeed need) {
        if (!need.isOpenToChange()) {
            return Reply.refused(Document.titled(wording.text("need.locked.title", need.reference()))
                    .paragraph(wording.text("need.locked." + need.state().name()))
                    .build());
        }
        return Reply.ask(Document.titled(wording.text("need.change.title", need.reference()))
                .paragraph(wording.text("need.change.text"))
                .ask(form.of(need))
                .build());
    }
}
