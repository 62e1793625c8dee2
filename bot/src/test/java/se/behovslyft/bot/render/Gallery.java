package se.behovslyft.bot.render;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import se.behovslyft.document.Attachment;
import se.behovslyft.document.Block;
import se.behovslyft.document.Choice;
import se.behovslyft.document.Document;
import se.behovslyft.document.Field;
import se.behovslyft.document.Form;

/** Documents of every kind, to draw in tests. */
final class Gallery {

    private static final List<Field.Option> LEVELS = List.of(
            new Field.Option("LOCAL", "lokal"),
            new Field.Option("REGIONAL", "regional"),
            new Field.Option("NATIONAL", "nationell"),
            new Field.Option("UNSURE", "osäkert"));

    private Gallery() {}

    static Document greeting() {
        return Document.titled("Hej Åsa!")
                .paragraph("Här samlar vi behov.\nAlla får ett svar.")
                .paragraph("Omgång 7, Funktionshinder.")
                .choice(choice("Registrera ett behov", "nytt behov", "need.register"))
                .choice(choice("Hjälp", "hjälp", "help"))
                .build();
    }

    static Document pair() {
        return Document.titled("Är det här samma behov?")
                .block(new Block.Quote(
                        "O7-FYR-012 · RSS Fyrbodal",
                        "Stöd till barn som anhöriga\n\nVi saknar kunskap om *bemötande* av barn.",
                        List.of("barn", "anhöriga")))
                .block(new Block.Quote(
                        "O7-DAL-003 · RSS Dalarna", "Barnperspektiv när anhöriga är sjuka", List.of("anhöriga")))
                .facts(List.of(
                        new Block.Fact("Gemensamma ord", "barn, anhöriga"), new Block.Fact("Målgrupp", "Anhöriga")))
                .choice(choice("Samma", "samma 12 3", "pair.decide"))
                .choice(choice("Olika", "olika 12 3", "pair.decide"))
                .build();
    }

    static Document form() {
        return Document.titled("Nytt behov")
                .paragraph("Rubrik och beskrivning räcker.")
                .ask(new Form(
                        "need.register",
                        "Spara behovet",
                        List.of(
                                Field.line("title", "Kunskapsbehov (kort)", 300).needed(),
                                Field.text("description", "Beskrivning", 20_000)
                                        .hinted("Så att någon utanför förstår.")
                                        .holding("Vi saknar kunskap.")
                                        .needed(),
                                Field.oneOf("level", "Förslag till nivå", LEVELS)
                                        .holding("NATIONAL"),
                                Field.oneOf("service", "Verksamhet", services()),
                                Field.severalOf("problem", "Vad är problemet?", LEVELS),
                                Field.line("date", "Mötets datum", 10)),
                        Map.of("draft", "17")))
                .choice(choice("Avbryt", "avbryt", "need.cancel"))
                .build();
    }

    static Document formWithErrors() {
        return Document.titled("Nytt behov")
                .ask(new Form(
                        "need.register",
                        "Spara behovet",
                        List.of(
                                Field.line("title", "Kunskapsbehov (kort)", 10)
                                        .needed()
                                        .holding("En rubrik som är för lång")
                                        .wrong("Rubriken får ha högst 10 tecken."),
                                new Field(
                                        "met",
                                        "Mötets datum",
                                        "",
                                        Field.Kind.DATE,
                                        false,
                                        10,
                                        List.of(),
                                        "2026-03-11",
                                        "")),
                        Map.of()))
                .build();
    }

    static Document tables() {
        return Document.titled("Era behov")
                .block(new Block.Table(
                        "Behov i omgång 7",
                        List.of("Nr", "Behov", "Nivå"),
                        List.of(
                                List.of("1", "Stöd till anhöriga", "nationell"),
                                List.of("2", "Digitala hjälpmedel", "lokal"))))
                .block(new Block.Table(
                        "Fler uppgifter",
                        List.of("Nr", "Behov", "Nivå", "Målgrupp", "Källa"),
                        List.of(List.of("1", "Stöd till anhöriga", "nationell", "", "Nätverksmöte"))))
                .heading("Det här kan du göra")
                .items(List.of("1. skriv lista", "- skriv *skicka in*"))
                .attach(new Attachment("Behov omgång 7.xlsx", "application/octet-stream", new byte[] {1}))
                .build();
    }

    static Document manyChoices() {
        var document = Document.titled("Välj ett behov");
        IntStream.rangeClosed(1, 40)
                .forEach(number -> document.choice(choice("Visa nr " + number, "visa " + number, "need.show")));
        return document.build();
    }

    private static List<Field.Option> services() {
        return IntStream.rangeClosed(1, 9)
                .mapToObj(number -> new Field.Option("S" + number, "Verksamhet " + number))
                .toList();
    }

    private static Choice choice(String label, String phrase, String intent) {
        return new Choice(label, phrase, intent, Map.of("said", phrase));
    }
}
