package se.behovslyft.step2collection;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import se.behovslyft.dialog.Answers;
import se.behovslyft.dialog.Occasion;
import se.behovslyft.dialog.Reply;
import se.behovslyft.document.Block;
import se.behovslyft.document.Choice;
import se.behovslyft.document.Document;
import se.behovslyft.document.Form;
import se.behovslyft.need.Inspection;
import se.behovslyft.need.LocalNeed;
import se.behovslyft.need.PersonalDataGuard;
import se.behovslyft.wording.Wording;
import se.behovslyft.workbook.NeedColumn;
import se.behovslyft.workbook.Remark;

/** What is said about a need that was begun, saved or refused. */
@Component
class NeedReplies {

    private final Coaching coaching;
    private final SimilarOwnNeeds similar;
    private final PersonalDataGuard guard;
    private final NeedWords words;
    private final Wording wording;

    NeedReplies(Coaching coaching, SimilarOwnNeeds similar, PersonalDataGuard guard, NeedWords words, Wording wording) {
        this.coaching = coaching;
        this.similar = similar;
        this.guard = guard;
        this.words = words;
        this.wording = wording;
    }

    Reply draft(LocalNeed need, Form asked) {
        var document = Document.titled(wording.text("need.draft.title"))
                .paragraph(wording.text("need.draft.text", need.reference()))
                .ask(asked);
        caution(document, need);
        return Reply.ask(document.choice(forget(need)).build());
    }

    Reply severalDrafts(List<LocalNeed> drafts) {
        String numbers = drafts.getFirst().number() + "–" + drafts.getLast().number();
        return Reply.done(Document.titled(wording.text("need.drafts.title", drafts.size()))
                .paragraph(wording.text("need.drafts.text"))
                .block(words.table(wording.text("need.list.caption"), drafts))
                .choice(new Choice(
                        wording.text("need.drafts.confirm"),
                        wording.text("need.drafts.confirm.phrase", numbers),
                        ConfirmDrafts.NAME,
                        Map.of("numbers", numbers)))
                .choice(new Choice(
                        wording.text("need.draft.forget"),
                        wording.text("need.withdraw.phrase", numbers),
                        "need.withdraw",
                        Map.of("numbers", numbers)))
                .build());
    }

    /** The form again, with what was written and what is wrong. */
    Reply askedAgain(NeedForm form, Answers answers, List<Remark> faults) {
        Map<NeedColumn, String> byColumn = faults.stream()
                .collect(Collectors.toMap(Remark::column, Remark::sentence, (first, second) -> first + " " + second));
        return Reply.askFor(
                faults.getFirst().column().key(),
                Document.titled(wording.text("need.new.title"))
                        .paragraph(wording.text("need.faults"))
                        .items(faults.stream().map(Remark::sentence).toList())
                        .ask(form.again(answers, byColumn))
                        .build());
    }

    /** The compilation is with SKR; the words come back, so that they are not lost. */
    Reply alreadySubmitted(String text) {
        return Reply.refused(Document.titled(wording.text("need.afterSubmission.title"))
                .paragraph(wording.text("need.afterSubmission.text"))
                .block(new Block.Quote(wording.text("need.afterSubmission.quote"), text.strip(), List.of()))
                .build());
    }

    Reply to(RegisterNeed.Outcome outcome, Occasion occasion, List<Remark> remarks) {
        return switch (outcome) {
            case RegisterNeed.Outcome.Saved(var need) -> saved(need, occasion, remarks);
            case RegisterNeed.Outcome.ForTheNetwork(var need) -> forTheNetwork(need, remarks);
            case RegisterNeed.Outcome.Unchanged(var need) ->
                Reply.done(Document.titled(wording.text("need.unchanged.title", need.reference()))
                        .paragraph(wording.text("need.unchanged.text", words.standing(need)))
                        .build());
            case RegisterNeed.Outcome.Locked(var need) ->
                Reply.refused(Document.titled(wording.text("need.locked.title", need.reference()))
                        .paragraph(wording.text("need.locked." + need.state().name()))
                        .build());
        };
    }

    private Reply saved(LocalNeed need, Occasion occasion, List<Remark> remarks) {
        var document = Document.titled(wording.text("need.saved.title", need.reference()))
                .paragraph(wording.text("need.saved.text", need.words().title(), words.standing(need)))
                .items(remarks.stream().map(Remark::sentence).toList());
        caution(document, need);
        List<LocalNeed> alike = similar.to(need, occasion);
        if (!alike.isEmpty()) {
            document.paragraph(wording.text("need.saved.alike"))
                    .items(alike.stream().map(words::line).toList());
        }
        document.paragraph(wording.text("need.saved.promise"));
        boolean coached = coaching.ask(document, need);
        document.choice(new Choice(
                wording.text("intent.need.list.label"), wording.text("need.list.phrase"), "need.list", Map.of()));
        return coached ? Reply.ask(document.build()) : Reply.done(document.build());
    }

    private Reply forTheNetwork(LocalNeed need, List<Remark> remarks) {
        return Reply.done(Document.titled(wording.text("need.saved.title", need.reference()))
                .paragraph(wording.text("need.saved.forNetwork"))
                .items(remarks.stream().map(Remark::sentence).toList())
                .build());
    }

    /** A warning, never a block: phone numbers, mail addresses, a name beside a case (S-06). */
    private void caution(Document.Builder document, LocalNeed need) {
        Inspection inspection = guard.inspect(need.words().everything());
        inspection.cautions().stream()
                .sorted()
                .forEach(caution -> document.paragraph(wording.text("need.caution." + caution.name())));
    }

    private Choice forget(LocalNeed need) {
        return new Choice(
                wording.text("need.draft.forget"),
                wording.text("need.withdraw.phrase", need.number()),
                "need.withdraw",
                Map.of("numbers", String.valueOf(need.number())));
    }
}
