package se.behovslyft.step2collection;

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
import se.behovslyft.workbook.CellReading;
import se.behovslyft.workbook.NeedColumns;
import se.behovslyft.workbook.Remark;

/** Takes the answers to the coaching questions. */
@Component
class CompleteNeed implements Intent {

    static final String NAME = "need.complete";

    private final RegisterNeed register;
    private final OwnNeeds own;
    private final NeedColumns columns;
    private final Wording wording;

    CompleteNeed(RegisterNeed register, OwnNeeds own, NeedColumns columns, Wording wording) {
        this.register = register;
        this.own = own;
        this.columns = columns;
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
        Optional<LocalNeed> need = own.withId(occasion, answers.text(NeedForm.NEED));
        if (need.isEmpty() || !need.get().isOpenToChange()) {
            return Reply.refused(Document.titled(wording.text("need.complete.late.title"))
                    .paragraph(wording.text("need.complete.late.text"))
                    .build());
        }
        return switch (columns.read(
                columns.answered(answers.values()), need.get().words())) {
            case CellReading.Understood understood -> completed(occasion, need.get(), understood);
            case CellReading.NotUsable(var faults) ->
                Reply.refused(Document.titled(wording.text("need.complete.late.title"))
                        .items(faults.stream().map(Remark::sentence).toList())
                        .build());
        };
    }

    private Reply completed(Occasion occasion, LocalNeed need, CellReading.Understood understood) {
        register.save(occasion, need, understood.words(), understood.level());
        return Reply.done(Document.titled(wording.text("need.complete.title", need.reference()))
                .paragraph(wording.text("need.complete.text"))
                .items(understood.remarks().stream().map(Remark::sentence).toList())
                .build());
    }
}
