package se.behovslyft.step2collection;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import se.behovslyft.actor.Organisation;
import se.behovslyft.actor.Organisations;
import se.behovslyft.actor.People;
import se.behovslyft.actor.Role;
import se.behovslyft.dialog.Answers;
import se.behovslyft.dialog.Audience;
import se.behovslyft.dialog.Intent;
import se.behovslyft.dialog.Occasion;
import se.behovslyft.dialog.Reply;
import se.behovslyft.document.Document;
import se.behovslyft.need.LocalNeed;
import se.behovslyft.round.Step;
import se.behovslyft.wording.Wording;
import se.behovslyft.workbook.NeedColumn;
import se.behovslyft.workbook.NeedColumns;
import se.behovslyft.workbook.Template;
import se.behovslyft.workbook.TemplateHead;
import se.behovslyft.workbook.TemplateRow;

/** "mall": the template with the RSS' own list in it, so that chat, mail and file are one list. */
@Component
class SendTemplate implements Intent {

    private final OwnNeeds own;
    private final Organisations organisations;
    private final People people;
    private final NeedColumns columns;
    private final Template template;
    private final Wording wording;

    SendTemplate(
            OwnNeeds own,
            Organisations organisations,
            People people,
            NeedColumns columns,
            Template template,
            Wording wording) {
        this.own = own;
        this.organisations = organisations;
        this.people = people;
        this.columns = columns;
        this.template = template;
        this.wording = wording;
    }

    @Override
    public String name() {
        return "template.send";
    }

    @Override
    public Audience audience() {
        return OfRss.COLLECTING;
    }

    @Override
    public Reply respond(Occasion occasion, Answers answers) {
        List<LocalNeed> needs = own.living(occasion);
        return Reply.done(Document.titled(wording.text(
                        "template.send.title",
                        occasion.round().number(),
                        occasion.actingFor().name()))
                .paragraph(wording.text("template.send.text", needs.size()))
                .paragraph(wording.text("template.send.how"))
                .attach(template.prefilled(
                        head(occasion), needs.stream().map(this::row).toList()))
                .build());
    }

    private TemplateHead head(Occasion occasion) {
        Organisation rss = occasion.actingFor();
        String county =
                rss.county().map(organisations::named).map(Organisation::name).orElse("");
        return new TemplateHead(
                new TemplateHead.ForRound(
                        occasion.round().id(),
                        occasion.round().number(),
                        occasion.round().serviceArea()),
                new TemplateHead.ForRss(rss.id(), rss.name(), rss.code(), county),
                responsible(rss),
                period(occasion));
    }

    private List<TemplateHead.Responsible> responsible(Organisation rss) {
        return people.holding(Set.of(Role.RSS_RESPONSIBLE), rss.id()).stream()
                .map(assignment -> new TemplateHead.Responsible(
                        people.named(assignment.person()).name(),
                        people.mailOf(assignment.person()).orElse("")))
                .toList();
    }

    private String period(Occasion occasion) {
        return occasion.round()
                .window(Step.COLLECTION)
                .map(window -> wording.text("template.send.period", window.opens(), window.closes()))
                .orElse("");
    }

    private TemplateRow row(LocalNeed need) {
        Map<NeedColumn, String> cells = new HashMap<>(columns.cells(need.words()));
        need.level().ifPresent(level -> cells.put(NeedColumn.LEVEL, columns.optionLabel(level)));
        need.outcome().ifPresent(outcome -> cells.put(NeedColumn.OUTCOME, columns.optionLabel(outcome)));
        return TemplateRow.of(need.number(), need.history().size(), cells);
    }
}
