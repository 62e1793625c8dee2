package se.behovslyft.bot.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import se.behovslyft.bot.testing.CardCheck;
import se.behovslyft.bot.testing.Words;
import se.behovslyft.document.Block;
import se.behovslyft.document.Choice;
import se.behovslyft.document.Document;
import se.behovslyft.document.Field;
import se.behovslyft.document.Form;

/** Long texts go on in the next card; nothing is cut off. */
class LongDocumentTest {

    private static final String WALL = words(45_000, " ");

    private final CardRenderer renderer = new CardRenderer(Words.SWEDISH, () -> "kort-1");

    @Test
    void aTextTooLongForOneCardIsWholeOverSeveralCards() {
        List<Card> cards = renderer.render(Document.titled("Ett långt behov")
                .paragraph(WALL)
                .choice(new Choice("Hjälp", "hjälp", "help", Map.of()))
                .build());

        assertThat(cards).hasSizeGreaterThan(1).allSatisfy(LongDocumentTest::isSmallEnough);
        assertThat(textOf(cards)).contains("ord00000", "ord04999");
        assertThat(wordsIn(textOf(cards))).isEqualTo(wordsIn(WALL));
        assertThat(cards.getFirst().json().path("actions")).isEmpty();
        assertThat(cards.getFirst().json().toString()).contains("Texten fortsätter i nästa meddelande.");
        assertThat(cards.getLast().json().path("actions")).hasSize(1);
        assertThat(cards.getLast().summary()).isEqualTo("Ett långt behov (del %1$d av %1$d)", cards.size());
    }

    @Test
    void quotesListsAndTablesOfAnyLengthAreWholeToo() {
        List<String> many =
                IntStream.range(0, 900).mapToObj("punkt %05d"::formatted).toList();
        List<Card> cards = renderer.render(Document.titled("Allt")
                .block(new Block.Quote("RSS Fyrbodal", WALL.replace(" ord01", "\nord01"), List.of("ord00001")))
                .items(many)
                .block(new Block.Table(
                        "Alla",
                        List.of("Nr", "Behov"),
                        many.stream().map(one -> List.of("1", one)).toList()))
                .facts(many.stream().map(one -> new Block.Fact("Etikett", one)).toList())
                .build());

        assertThat(cards).allSatisfy(LongDocumentTest::isSmallEnough);
        assertThat(wordsIn(textOf(cards))).isEqualTo(wordsIn(WALL));
        assertThat(textOf(cards).split("punkt 00899", -1)).hasSize(4);
        CardCheck.check(IntStream.range(0, cards.size())
                .mapToObj(number ->
                        CardCheck.keep("long-" + number, cards.get(number).json()))
                .toList());
    }

    @Test
    void aWordWithoutEndIsCutRatherThanLost() {
        List<Card> cards = renderer.render(
                Document.titled("Ett ord").paragraph("å".repeat(20_000)).build());

        assertThat(textOf(cards).chars().filter(letter -> letter == 'å').count())
                .isEqualTo(20_000);
        assertThat(cards).allSatisfy(LongDocumentTest::isSmallEnough);
    }

    @Test
    void aFormWithTooMuchInItIsAskedInWordsAndShowsEverything() {
        List<Card> cards = renderer.render(Document.titled("Ändra behovet")
                .ask(new Form(
                        "need.change",
                        "Spara",
                        List.of(
                                Field.text("description", "Beskrivning", 50_000).holding(WALL),
                                Field.text("challenge", "Utmaning", 20_000),
                                Field.oneOf(
                                        "as",
                                        "Uppdrag",
                                        List.of(new Field.Option("1", "RSS Fyrbodal"), new Field.Option("2", "GR")))),
                        Map.of("need", "12")))
                .choice(new Choice("Avbryt", "avbryt", "need.cancel", Map.of()))
                .build());

        assertThat(cards).allSatisfy(LongDocumentTest::isSmallEnough);
        assertThat(textOf(cards))
                .contains("Skriv i stället det du vill ändra", "Utmaning", "(tomt)", "Välj mellan: RSS Fyrbodal, GR.");
        assertThat(wordsIn(textOf(cards))).isEqualTo(wordsIn(WALL));
        assertThat(cards.getLast().json().path("actions")).hasSize(1);
    }

    @Test
    void aLongTitleIsReadInFullBelowAShorterHeading() {
        String title = "Rubrik " + words(600, " ");

        Card card = renderer.render(Document.titled(title).build()).getFirst();

        assertThat(card.summary()).hasSizeLessThan(310).endsWith("…");
        assertThat(card.json().at("/body/1/text").asText()).isEqualTo(title);
    }

    private static void isSmallEnough(Card card) {
        assertThat(Elements.bytes(card.json())).isLessThanOrEqualTo(CardRenderer.MOST);
    }

    private static String textOf(List<Card> cards) {
        return cards.stream()
                .flatMap(card -> {
                    List<String> texts = new ArrayList<>(card.json().findValuesAsText("text"));
                    texts.addAll(card.json().findValuesAsText("value"));
                    return texts.stream();
                })
                .collect(Collectors.joining(" "));
    }

    private static List<String> wordsIn(String text) {
        return java.util.regex.Pattern.compile("ord\\d{5}")
                .matcher(text)
                .results()
                .map(java.util.regex.MatchResult::group)
                .toList();
    }

    private static String words(int characters, String between) {
        return IntStream.range(0, characters / 9).mapToObj("ord%05d"::formatted).collect(Collectors.joining(between));
    }
}
