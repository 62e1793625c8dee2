package se.behovslyft.step2collection;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import se.behovslyft.dialog.Answers;
import se.behovslyft.dialog.Audience;
import se.behovslyft.dialog.Intent;
import se.behovslyft.dialog.Occasion;
import se.behovslyft.dialog.Reply;
import se.behovslyft.document.Document;
import se.behovslyft.need.LocalNeed;
import se.behovslyft.wording.Wording;

/** "registrera 4–7": confirms drafts as they stand. */
@Component
class ConfirmDrafts implements Intent {

    static final String NAME = "need.confirm";

    private final RegisterNeed register;
    private final OwnNeeds own;
    private final NeedWords words;
    private final LockedList locked;
    private final Wording wording;

    ConfirmDrafts(RegisterNeed register, OwnNeeds own, NeedWords words, LockedList locked, Wording wording) {
        this.register = register;
        this.own = own;
        this.words = words;
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
        OwnNeeds.Found found = own.numbered(occasion, answers.numbers("numbers"));
        List<LocalNeed> open =
                found.needs().stream().filter(LocalNeed::isOpenToChange).toList();
        open.forEach(need -> register.save(occasion, need, need.words(), Optional.empty()));
        var document = Document.titled(wording.text("need.confirmed.title", open.size()))
                .block(words.table(wording.text("need.list.caption"), open))
                .paragraph(wording.text("need.list.how"));
        return Reply.done(Leftovers.tell(document, found, open, wording).build());
    }
}
