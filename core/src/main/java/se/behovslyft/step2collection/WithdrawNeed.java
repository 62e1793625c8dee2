package se.behovslyft.step2collection;

import java.util.List;
import org.springframework.stereotype.Component;
import se.behovslyft.audit.AuditTrail;
import se.behovslyft.dialog.Answers;
import se.behovslyft.dialog.Audience;
import se.behovslyft.dialog.Intent;
import se.behovslyft.dialog.Occasion;
import se.behovslyft.dialog.Reply;
import se.behovslyft.document.Document;
import se.behovslyft.need.LocalNeed;
import se.behovslyft.need.LocalNeeds;
import se.behovslyft.wording.Wording;

/** "ta tillbaka 4": withdraws needs; "ångra" restores them (S-08). */
@Component
class WithdrawNeed implements Intent {

    private final OwnNeeds own;
    private final LocalNeeds needs;
    private final AuditTrail audit;
    private final NeedWords words;
    private final LockedList locked;
    private final Wording wording;

    WithdrawNeed(
            OwnNeeds own, LocalNeeds needs, AuditTrail audit, NeedWords words, LockedList locked, Wording wording) {
        this.own = own;
        this.needs = needs;
        this.audit = audit;
        this.words = words;
        this.locked = locked;
        this.wording = wording;
    }

    @Override
    public String name() {
        return "need.withdraw";
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
        open.forEach(need -> withdraw(need, occasion));
        var document = Document.titled(wording.text("need.withdraw.title", open.size()))
                .items(open.stream().map(words::line).toList());
        if (!open.isEmpty()) {
            document.paragraph(wording.text("need.withdraw.undo"));
        }
        return Reply.done(Leftovers.tell(document, found, open, wording).build());
    }

    private void withdraw(LocalNeed need, Occasion occasion) {
        need.withdraw(occasion.by(), null);
        needs.save(need);
        audit.record(
                occasion.by().assignment(),
                "need.withdrawn",
                need.reference().toString(),
                null,
                occasion.by().channel());
    }
}
