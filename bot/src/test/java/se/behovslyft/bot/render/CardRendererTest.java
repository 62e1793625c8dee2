package se.behovslyft.bot.render;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.behovslyft.bot.testing.CardCheck;
import se.behovslyft.bot.testing.Words;
import se.behovslyft.document.Document;
import se.behovslyft.testing.Requirement;

/** Answers in, exact card out. The cards that are right stand in {@code src/test/resources/cards}. */
class CardRendererTest {

    private static final Map<String, Document> GALLERY = Map.of(
            "greeting", Gallery.greeting(),
            "pair", Gallery.pair(),
            "form", Gallery.form(),
            "form-with-errors", Gallery.formWithErrors(),
            "tables", Gallery.tables(),
            "many-choices", Gallery.manyChoices());

    private final CardRenderer renderer = new CardRenderer(Words.SWEDISH, () -> "kort-1");

    @Requirement("S-20")
    @ParameterizedTest
    @ValueSource(strings = {"greeting", "pair", "form", "form-with-errors", "tables"})
    void aDocumentIsDrawnAsExactlyThisCard(String name) throws IOException {
        JsonNode drawn = renderer.render(GALLERY.get(name)).getFirst().json();
        CardCheck.keep(name, drawn);

        assertThat(drawn.toPrettyString()).isEqualTo(golden(name).toPrettyString());
    }

    @Test
    void microsoftsOwnParserHasNoComplaintAboutAnyKindOfCard() {
        List<Path> cards = new ArrayList<>();
        GALLERY.forEach((name, document) -> {
            cards.add(CardCheck.keep(name, renderer.render(document).getFirst().json()));
            cards.add(CardCheck.keep(
                    name + "-answer",
                    renderer.renderAnswer("Du valde: Samma", document)
                            .getFirst()
                            .json()));
        });

        CardCheck.check(cards);
    }

    @Test
    void anAnswerBeginsWithWhatWasChosen() {
        JsonNode card = renderer.renderAnswer("Märta Öhrn valde: [Samma](x)", Gallery.greeting())
                .getFirst()
                .json();

        assertThat(card.at("/body/1/text").asText()).isEqualTo("Märta Öhrn valde: \\[Samma\\](x)");
    }

    @Test
    void sixButtonsAreShownTheOthersWaitBehindOneAndTheLastAreWritten() {
        JsonNode card = renderer.render(Gallery.manyChoices()).getFirst().json();

        assertThat(card.path("actions")).hasSize(6);
        assertThat(card.at("/actions/5/title").asText()).isEqualTo("Visa fler");
        assertThat(card.at("/actions/5/card/body").findValues("title")).hasSize(25);
        assertThat(card.path("body").toString()).contains("visa 31", "visa 40").doesNotContain("visa 30");
    }

    private static JsonNode golden(String name) throws IOException {
        try (InputStream card = CardRendererTest.class.getResourceAsStream("/cards/" + name + ".json")) {
            assertThat(card).as("the card that is right: cards/%s.json", name).isNotNull();
            return new ObjectMapper().readTree(card);
        }
    }
}
