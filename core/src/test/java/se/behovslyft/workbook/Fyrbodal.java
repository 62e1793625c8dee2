package se.behovslyft.workbook;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import se.behovslyft.actor.OrganisationId;
import se.behovslyft.round.RoundId;

/** A template for an RSS of the sample registry. */
final class Fyrbodal {

    static final RoundId ROUND = new RoundId(UUID.fromString("0d8e6a7e-52f7-4d56-9a53-6c2c17ab0007"));
    static final OrganisationId RSS = new OrganisationId(UUID.fromString("7b1c9a52-1be0-44c3-8a0a-3f6f5f0c0f01"));

    private Fyrbodal() {}

    static TemplateHead head() {
        return new TemplateHead(
                new TemplateHead.ForRound(ROUND, 7, "Funktionshinder"),
                new TemplateHead.ForRss(RSS, "RSS Fyrbodal", "FYR", "Västra Götaland, norra"),
                List.of(
                        new TemplateHead.Responsible("Anna Åkesson", "anna@fyrbodal.example"),
                        new TemplateHead.Responsible("Örjan Öst", "orjan@fyrbodal.example")),
                "2 februari till 30 april 2026");
    }

    static Map<NeedColumn, String> need(String title) {
        return Map.of(
                NeedColumn.TITLE,
                title,
                NeedColumn.DESCRIPTION,
                "Personalen saknar arbetssätt.\nDet märks mest på kvällar.",
                NeedColumn.SOURCE,
                "Nätverksmöte",
                NeedColumn.LEVEL,
                "Nationell");
    }
}
