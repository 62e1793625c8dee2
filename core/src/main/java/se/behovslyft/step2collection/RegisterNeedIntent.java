package se.behovslyft.step2collection;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import se.behovslyft.dialog.Answers;
import se.behovslyft.dialog.Audience;
import se.behovslyft.dialog.Intent;
import se.behovslyft.dialog.Occasion;
import se.behovslyft.dialog.Reply;
import se.behovslyft.document.Document;
import se.behovslyft.need.LocalNeed;
import se.behovslyft.need.Wordings;
import se.behovslyft.wording.Wording;
import se.behovslyft.workbook.CellReading;
import se.behovslyft.workbook.NeedColumn;
import se.behovslyft.workbook.NeedColumns;

/**
 * Registers a need: free text becomes a draft at once, the form that follows is filled in with it, and one click saves.
 * Two turns from a sentence to a reference number; coaching never blocks.
 */
@Component
class RegisterNeedIntent implements Intent {

    static final String NAME = "need.register";

    private final RegisterNeed register;
    private final OwnNeeds own;
    private final NeedForm form;
    private final NeedReplies replies;
    private final NeedColumns columns;
    private final Wording wording;

    RegisterNeedIntent(
            RegisterNeed register,
            OwnNeeds own,
            NeedForm form,
            NeedReplies replies,
            NeedColumns columns,
            Wording wording) {
        this.register = register;
        this.own = own;
        this.form = form;
        this.replies = replies;
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
    public Optional<Answers> meantBy(String text) {
        return Draft.looksLikeNeed(text) ? Optional.of(new Answers(NAME, Map.of("rest", text))) : Optional.empty();
    }

    @Override
    public Reply respond(Occasion occasion, Answers answers) {
        if (answers.given("rest").isPresent()) {
            return drafted(occasion, answers.text("rest"));
        }
        Map<NeedColumn, String> given = columns.answered(answers.values());
        if (given.isEmpty()) {
            return Reply.ask(Document.titled(wording.text("need.new.title"))
                    .paragraph(wording.text("need.new.text"))
                    .ask(form.empty())
                    .build());
        }
        return saved(occasion, answers, given);
    }

    private Reply drafted(Occasion occasion, String text) {
        if (own.isSubmitted(occasion)) {
            return replies.alreadySubmitted(text);
        }
        List<LocalNeed> drafts = new ArrayList<>();
        for (Wordings words : Draft.of(text)) {
            drafts.add(register.begin(occasion, words));
        }
        return drafts.size() == 1
                ? replies.draft(drafts.getFirst(), form.brief(drafts.getFirst()))
                : replies.severalDrafts(drafts);
    }

    private Reply saved(Occasion occasion, Answers answers, Map<NeedColumn, String> given) {
        Optional<LocalNeed> draft = answers.given(NeedForm.NEED).flatMap(id -> own.withId(occasion, id));
        return switch (columns.read(given, draft.map(LocalNeed::words).orElse(null))) {
            case CellReading.NotUsable(var faults) -> replies.askedAgain(form, answers, faults);
            case CellReading.Understood understood -> saved(occasion, draft, understood);
        };
    }

    private Reply saved(Occasion occasion, Optional<LocalNeed> draft, CellReading.Understood understood) {
        if (draft.isEmpty() && own.isSubmitted(occasion)) {
            return replies.alreadySubmitted(understood.words().everything());
        }
        LocalNeed need = draft.orElseGet(() -> register.begin(occasion, understood.words()));
        return replies.to(
                register.save(occasion, need, understood.words(), understood.level()), occasion, understood.remarks());
    }
}
