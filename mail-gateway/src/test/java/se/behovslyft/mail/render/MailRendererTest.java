package se.behovslyft.mail.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.context.junit.jupiter.SpringExtension;
import se.behovslyft.document.Block;
import se.behovslyft.document.Choice;
import se.behovslyft.document.Field;
import se.behovslyft.document.Form;
import se.behovslyft.mail.WordingOnly;
import se.behovslyft.testing.Requirement;

/** What mails look like. The expected ones lie beside the mails we are sent. */
@ExtendWith(SpringExtension.class)
@ContextConfiguration(classes = {WordingOnly.class, MailRenderer.class})
@Requirement({"S-20", "S-05"})
class MailRendererTest {

    private static final Path EXPECTED = Path.of("src/test/resources/rendered");

    @Autowired
    MailRenderer renderer;

    @Test
    void everyKindOfBlockIsDrawnAsText() throws IOException {
        assertThat(renderer.render(everything()).text()).isEqualTo(expected("everything.txt"));
    }

    @Test
    void everyKindOfBlockIsDrawnAsHtml() throws IOException {
        assertThat(renderer.render(everything()).html()).isEqualTo(expected("everything.html"));
    }

    @Test
    void textAndHtmlSayTheSameInTheSameOrder() {
        RenderedMail mail = renderer.render(everything());

        assertThat(words(Jsoup.parse(mail.html()).body().wholeText())).isEqualTo(words(mail.text()));
    }

    @Test
    void aScreenReaderLearnsLanguageHeadingsAndColumns() {
        Document page = Jsoup.parse(renderer.render(everything()).html());

        assertThat(page.select("html[lang=sv]")).hasSize(1);
        assertThat(page.title()).isEqualTo("Förslag 12 & <fler>");
        assertThat(page.select("h1")).hasSize(1);
        assertThat(page.select("table > caption")).hasSize(1);
        assertThat(page.select("thead th[scope=col]").eachText()).containsExactly("Rad", "Rubrik", "Vad som hände");
        assertThat(page.select("mark > strong").eachText()).containsExactly("autism", "boendestöd", "Boendestöd");
    }

    @Test
    void nothingIsFetchedFromAnywhereAndNothingRuns() {
        Document page = Jsoup.parse(renderer.render(everything()).html());

        assertThat(page.select("img, script, link, iframe, object, form, [src], [onclick], a[href]"))
                .isEmpty();
        assertThat(page.select("[style*=url]")).isEmpty();
    }

    @Test
    void whatPeopleWriteIsShownAndNeverCarriedOut() {
        RenderedMail mail = renderer.render(se.behovslyft.document.Document.titled("Hej")
                .paragraph("<script>alert('\"')</script>")
                .build());

        assertThat(mail.html()).contains("&lt;script&gt;").doesNotContain("<script");
        assertThat(mail.text()).contains("<script>alert('\"')</script>");
    }

    private static se.behovslyft.document.Document everything() {
        return se.behovslyft.document.Document.titled("Förslag 12 & <fler>")
                .paragraph("Ett stycke.\nMed en rad till.")
                .heading("En rubrik")
                .items(List.of("Första punkten", "Andra punkten\nmed två rader"))
                .facts(List.of(new Block.Fact("Omgång", "7"), new Block.Fact("Läge", "inskickad")))
                .block(new Block.Table(
                        "Era behov",
                        List.of("Rad", "Rubrik", "Vad som hände"),
                        List.of(List.of("4", "Stöd till unga", "infört"), List.of("5", "A < B", "samma\nsom förut"))))
                .block(new Block.Quote(
                        "RSS Fyrbodal", "Unga med autism. boendestöd <saknas>", List.of("AUTISM", "Boendestöd")))
                .block(new Block.Quote("RSS Fyrbodal", "Boendestöd i autismboenden", List.of("autism", "boendestöd")))
                .ask(form())
                .choice(new Choice("Samma", "förslag 12: samma", "similar.judge", Map.of()))
                .choice(new Choice("Hjälp", "hjälp", "help", Map.of()))
                .build();
    }

    private static Form form() {
        List<Field.Option> levels =
                List.of(new Field.Option("NATIONAL", "nationell"), new Field.Option("LOCAL", "lokal"));
        return new Form(
                "need.register",
                "Registrera",
                List.of(
                        Field.line("title", "Rubrik", 100).needed().holding("Stöd till unga"),
                        Field.text("description", "Beskrivning", 4000)
                                .hinted("Gärna ett exempel.")
                                .wrong("Skriv minst en mening."),
                        Field.oneOf("level", "Nivå", levels).holding("NATIONAL"),
                        Field.severalOf("services", "Verksamheter", levels).holding("NATIONAL,LOCAL"),
                        Field.line("source", "Källa", 100)),
                Map.of("need", "12"));
    }

    /** The words alone, without the signs that only plain text needs. */
    private static List<String> words(String text) {
        String bare = text.replaceAll("(?m)^[-=]+$|^[->] ", "").replaceAll(" [|] |[*]", " ");
        return Arrays.stream(bare.replaceAll(" (?=[.,])", "").split("\\s+"))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    private static String expected(String name) throws IOException {
        return Files.readString(EXPECTED.resolve(name));
    }
}
