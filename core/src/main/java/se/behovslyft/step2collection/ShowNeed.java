package se.behovslyft.step2collection;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import se.behovslyft.actor.People;
import se.behovslyft.dialog.Answers;
import se.behovslyft.dialog.Audience;
import se.behovslyft.dialog.Intent;
import se.behovslyft.dialog.Occasion;
import se.behovslyft.dialog.Reply;
import se.behovslyft.document.Block;
import se.behovslyft.document.Choice;
import se.behovslyft.document.Document;
import se.behovslyft.need.LocalNeed;
import se.behovslyft.need.NeedDecision;
import se.behovslyft.wording.Wording;
import se.behovslyft.workbook.NeedColumn;
import se.behovslyft.workbook.NeedColumns;

/** "visa 4": one need in full, and who decided what about it and when. */
@Component
class ShowNeed implements Intent {

    private static final ZoneId SWEDEN = ZoneId.of("Europe/Stockholm");

    private final OwnNeeds own;
    private final NeedWords words;
    private final NeedColumns columns;
    private final People people;
    private final Wording wording;

    ShowNeed(OwnNeeds own, NeedWords words, NeedColumns columns, People people, Wording wording) {
        this.own = own;
        this.words = words;
        this.columns = columns;
        this.people = people;
        this.wording = wording;
    }

    @Override
    public String name() {
        return "need.show";
    }

    @Override
    public Audience audience() {
        return OfRss.LOOKING;
    }

    @Override
    public Reply respond(Occasion occasion, Answers answers) {
        Optional<LocalNeed> need = answers.numbers("number").stream()
                .findFirst()
                .flatMap(number -> own.numbered(occasion, number))
                .or(() -> own.referred(occasion, answers.text("reference")));
        return need.map(this::shown)
                .orElseGet(() -> Reply.refused(Document.titled(wording.text("need.unknown.title"))
                        .paragraph(wording.text("need.unknown.text"))
                        .build()));
    }

    private Reply shown(LocalNeed need) {
        List<Block.Fact> facts = new ArrayList<>();
        for (Map.Entry<NeedColumn, String> cell : columns.cells(need.words()).entrySet()) {
            if (!cell.getValue().isBlank() && cell.getKey() != NeedColumn.DESCRIPTION) {
                facts.add(new Block.Fact(columns.label(cell.getKey()), cell.getValue()));
            }
        }
        facts.add(new Block.Fact(wording.text("need.show.standing"), words.standing(need)));
        var document = Document.titled(wording.text(
                        "need.show.title", need.reference(), need.words().title()))
                .block(new Block.Quote(
                        columns.label(NeedColumn.DESCRIPTION), need.words().description(), List.of()))
                .facts(facts)
                .heading(wording.text("need.show.history"))
                .items(need.decisions().stream().map(this::decision).toList());
        if (need.isOpenToChange()) {
            document.choice(new Choice(
                    wording.text("intent.need.change.button"),
                    wording.text("need.change.phrase", need.number()),
                    ChangeNeed.NAME,
                    Map.of("number", String.valueOf(need.number()))));
        }
        return Reply.done(document.build());
    }

    private String decision(NeedDecision row) {
        String what = wording.textOr(
                "need.decision." + row.kind().name() + "." + row.value(),
                wording.text("need.decision." + row.kind().name(), row.value()));
        String who = people.named(people.assignment(row.by()).person()).name();
        String why = row.why()
                .map(reason -> wording.text("need.decision.why", reason))
                .orElse("");
        return wording.text(
                "need.decision.line",
                row.at()
                        .atZone(SWEDEN)
                        .toLocalDateTime()
                        .withNano(0)
                        .withSecond(0)
                        .toString()
                        .replace('T', ' '),
                what,
                who,
                why);
    }
}
