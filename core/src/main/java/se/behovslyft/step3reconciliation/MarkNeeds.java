package se.behovslyft.step3reconciliation;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import se.behovslyft.audit.AuditTrail;
import se.behovslyft.dialog.Answers;
import se.behovslyft.dialog.Audience;
import se.behovslyft.dialog.Intent;
import se.behovslyft.dialog.Occasion;
import se.behovslyft.dialog.Reply;
import se.behovslyft.document.Document;
import se.behovslyft.need.Level;
import se.behovslyft.need.LocalNeed;
import se.behovslyft.need.LocalNeeds;
import se.behovslyft.need.SourceKind;
import se.behovslyft.step2collection.Leftovers;
import se.behovslyft.step2collection.LockedList;
import se.behovslyft.step2collection.NeedWords;
import se.behovslyft.step2collection.OfRss;
import se.behovslyft.step2collection.OwnNeeds;
import se.behovslyft.step2collection.TemplateReceipts;
import se.behovslyft.wording.Wording;

/**
 * "1,3,5–8 nationell" and "rad 4: nationell": marks needs by their numbers, or by the rows of the file last mailed (R-094,
 * "rad" means what the receipt called it.
 */
@Component
class MarkNeeds implements Intent {

    private final OwnNeeds own;
    private final TemplateReceipts receipts;
    private final LocalNeeds needs;
    private final AuditTrail audit;
    private final LockedList locked;
    private final NeedWords words;
    private final Wording wording;

    MarkNeeds(
            OwnNeeds own,
            TemplateReceipts receipts,
            LocalNeeds needs,
            AuditTrail audit,
            LockedList locked,
            NeedWords words,
            Wording wording) {
        this.own = own;
        this.receipts = receipts;
        this.needs = needs;
        this.audit = audit;
        this.locked = locked;
        this.words = words;
        this.wording = wording;
    }

    @Override
    public String name() {
        return "need.mark";
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
        Level level = Level.valueOf(answers.text("level"));
        OwnNeeds.Found found = meant(occasion, answers);
        List<LocalNeed> marked = new ArrayList<>();
        List<LocalNeed> forTheNetwork = new ArrayList<>();
        for (LocalNeed need :
                found.needs().stream().filter(LocalNeed::isOpenToChange).toList()) {
            if (level == Level.NATIONAL && need.words().source() == SourceKind.OWN_JUDGEMENT) {
                forTheNetwork.add(need);
            } else {
                mark(need, level, occasion);
                marked.add(need);
            }
        }
        return Reply.done(told(marked, forTheNetwork, level, found));
    }

    private OwnNeeds.Found meant(Occasion occasion, Answers answers) {
        return answers.given("rows").isPresent()
                ? receipts.rows(occasion, answers.numbers("rows"))
                : own.numbered(occasion, answers.numbers("numbers"));
    }

    private void mark(LocalNeed need, Level level, Occasion occasion) {
        need.confirm(occasion.by());
        need.mark(level, occasion.by());
        needs.save(need);
        audit.record(
                occasion.by().assignment(),
                "need.marked",
                need.reference().toString(),
                null,
                occasion.by().channel());
    }

    private Document told(List<LocalNeed> marked, List<LocalNeed> forTheNetwork, Level level, OwnNeeds.Found found) {
        var document =
                Document.titled(wording.text("mark.title", marked.size(), wording.text("need.level." + level.name())));
        if (!marked.isEmpty()) {
            document.block(words.table(wording.text("need.list.caption"), marked));
        }
        if (!forTheNetwork.isEmpty()) {
            document.paragraph(wording.text("mark.forTheNetwork"))
                    .items(forTheNetwork.stream().map(words::line).toList());
        }
        if (level == Level.NATIONAL && !marked.isEmpty()) {
            document.paragraph(wording.text("mark.criterion"));
        }
        List<LocalNeed> told =
                Stream.concat(marked.stream(), forTheNetwork.stream()).toList();
        Leftovers.tell(document, found, told, wording);
        if (!found.unknown().isEmpty()) {
            document.paragraph(wording.text("mark.rowOrNumber"));
        }
        return marked.isEmpty()
                ? document.build()
                : document.paragraph(wording.text("mark.undo")).build();
    }
}
