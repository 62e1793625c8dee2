package se.behovslyft.deploy.demo;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import se.behovslyft.actor.Organisation;
import se.behovslyft.actor.OrganisationKind;
import se.behovslyft.actor.Organisations;
import se.behovslyft.document.Attachment;
import se.behovslyft.round.Round;
import se.behovslyft.round.Rounds;
import se.behovslyft.workbook.NeedColumn;
import se.behovslyft.workbook.Template;
import se.behovslyft.workbook.TemplateHead;
import se.behovslyft.workbook.TemplateRow;

/** A template that an RSS has filled in with forty needs. */
final class FortyRows {

    static final int COUNT = 40;

    private FortyRows() {}

    static Attachment of(RunningDemo demo, String code) {
        Round round = demo.bean(Rounds.class).newest().orElseThrow();
        Organisation rss = demo.bean(Organisations.class)
                .findByKindAndCode(OrganisationKind.RSS, code)
                .orElseThrow();
        return demo.bean(Template.class)
                .prefilled(
                        new TemplateHead(
                                new TemplateHead.ForRound(round.id(), round.number(), round.serviceArea()),
                                new TemplateHead.ForRss(rss.id(), rss.name(), rss.code(), ""),
                                List.of(),
                                ""),
                        IntStream.rangeClosed(1, COUNT)
                                .mapToObj(row -> TemplateRow.written(Map.of(NeedColumn.TITLE, title(code, row))))
                                .toList());
    }

    static String title(String rss, int row) {
        return "Behov %s-%d av kunskap".formatted(rss, row);
    }
}
