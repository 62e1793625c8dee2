package se.behovslyft.step2collection;

import java.time.Instant;
import java.util.Comparator;
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
import se.behovslyft.need.NeedDecision;
import se.behovslyft.wording.Wording;

/** "ångra": takes back the latest change of one's own RSS that can be taken back (S-08). */
@Component
class UndoNeed implements Intent {

    private final OwnNeeds own;
    private final LocalNeeds needs;
    private final AuditTrail audit;
    private final NeedWords words;
    private final LockedList locked;
    private final Wording wording;

    UndoNeed(OwnNeeds own, LocalNeeds needs, AuditTrail audit, NeedWords words, LockedList locked, Wording wording) {
        this.own = own;
        this.needs = needs;
        this.audit = audit;
        this.words = words;
        this.locked = locked;
        this.wording = wording;
    }

    @Override
    public String name() {
        return "need.undo";
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
        List<LocalNeed> mine = own.all(occasion).stream()
                .filter(need ->
                        need.undoable().filter(row -> isMine(row, occasion)).isPresent())
                .toList();
        return mine.stream()
                .map(UndoNeed::latest)
                .max(Comparator.naturalOrder())
                .map(act -> undone(
                        mine.stream().filter(need -> latest(need).equals(act)).toList(), occasion))
                .orElseGet(() -> Reply.done(Document.titled(wording.text("need.undo.nothing.title"))
                        .paragraph(wording.text("need.undo.nothing.text"))
                        .build()));
    }

    /** What was done in the same moment was one act, e.g. "1,2 nationell". */
    private static Instant latest(LocalNeed need) {
        return need.undoable().orElseThrow().at();
    }

    /** Nobody undoes a colleague's act by mistake. */
    private static boolean isMine(NeedDecision row, Occasion occasion) {
        return row.by().equals(occasion.acting().id());
    }

    private Reply undone(List<LocalNeed> needs, Occasion occasion) {
        var document = Document.titled(wording.text("need.undo.title"));
        for (LocalNeed need : needs) {
            NeedDecision row = need.undoable().orElseThrow();
            undo(need, occasion);
            document.paragraph(wording.text("need.undo." + row.kind().name(), words.line(need)))
                    .paragraph(wording.text("need.undo.now", words.standing(need)));
        }
        return Reply.done(document.build());
    }

    private void undo(LocalNeed need, Occasion occasion) {
        need.undoLast(occasion.by());
        needs.save(need);
        audit.record(
                occasion.by().assignment(),
                "need.undone",
                need.reference().toString(),
                null,
                occasion.by().channel());
    }
}
