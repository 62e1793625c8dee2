package se.behovslyft.similarity.lucene;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.behovslyft.need.LocalNeedId;
import se.behovslyft.round.RoundId;
import se.behovslyft.similarity.Searchable;
import se.behovslyft.similarity.SharedTerm;
import se.behovslyft.similarity.Similarity;
import se.behovslyft.testing.Requirement;

@Requirement("S-15")
class LuceneSimilarNeedsTest {

    private static final RoundId ROUND = new RoundId(new UUID(7, 7));

    private final Searchable dental = need(
            "Munhälsa hos personer med funktionsnedsättning",
            "Hur utförs daglig munvård hos den som inte vill öppna munnen?");
    private final Searchable brushing =
            need("Tandborstning", "Brukare med funktionshinder vägrar munvården. Rutiner efterfrågas.");
    private final Searchable sleep =
            need("Sömn på natten", "Nattpersonalen vill veta vad som hjälper den som inte sover.");
    private final Searchable economy = need("Budgetrådgivning", "Skulder och betalningsanmärkningar.");
    private final LuceneSimilarNeeds similar = MeasureSuggestions.similarNeeds();

    @AfterEach
    void close() {
        similar.close();
    }

    @Test
    void theNeedThatSaysTheSameInOtherWordsComesFirst() {
        similar.put(List.of(dental, brushing, sleep, economy));

        assertThat(similar.inRound(brushing, ROUND, 3))
                .extracting(Similarity::need)
                .startsWith(dental.id());
    }

    @Test
    void theAnswerTellsTheSharedWordsAsTheyStandInEachText() {
        similar.put(List.of(dental, brushing, sleep, economy));

        Similarity found = similar.inRound(brushing, ROUND, 1).getFirst();

        assertThat(found.sharedTerms())
                .contains(
                        new SharedTerm("munvården", "munvård"),
                        new SharedTerm("funktionshinder", "funktionsnedsättning"));
    }

    @Test
    void theSameWordsScoreOneAndOtherMattersNearlyNothing() {
        Searchable copy = need(dental.title(), dental.description());
        similar.put(List.of(dental, copy, economy));

        List<Similarity> found = similar.inRound(dental, ROUND, 10);

        assertThat(score(found, copy)).isCloseTo(1, within(1e-9));
        assertThat(found).filteredOn(one -> !one.need().equals(copy.id())).allMatch(one -> one.score() < 0.05);
    }

    @Test
    void likenessIsTheSameSeenFromEitherNeed() {
        similar.put(List.of(dental, brushing, sleep, economy));

        double one = score(similar.inRound(dental, ROUND, 3), brushing);
        double other = score(similar.inRound(brushing, ROUND, 3), dental);

        assertThat(one).isCloseTo(other, within(1e-9));
    }

    @Test
    void anAbbreviationIsFoundByWhatItStandsForAndIsNotAnOrdinaryWord() {
        Searchable abbreviated = need("Vuxna med IF", "Att åldras med IF.");
        Searchable writtenOut = need("Äldre med intellektuell funktionsnedsättning", "Hur blir det?");
        Searchable trap = need("Fråga om tid", "Om chefen har tid?");
        similar.put(List.of(abbreviated, writtenOut, trap));

        assertThat(similar.inRound(abbreviated, ROUND, 3).getFirst().need()).isEqualTo(writtenOut.id());
    }

    @Test
    void wordsThatNearlyEveryNeedHoldsCountLittleAndExplainNothing() {
        Searchable one = need("Kunskap om metoder behövs", "Personalen i kommunen saknar kunskap om epilepsi.");
        Searchable other = need("Kunskap om metoder behövs", "Personalen i kommunen saknar kunskap om ledsagning.");
        similar.put(List.of(one, other, sleep, economy));

        Similarity found = similar.inRound(one, ROUND, 1).getFirst();

        assertThat(found.need()).isEqualTo(other.id());
        assertThat(found.sharedTerms()).isEmpty();
    }

    @Test
    void theSameTargetGroupIsTold() {
        Searchable one = new Searchable(id(), ROUND, "Munvård", "", "Vuxna med IF", "");
        Searchable same = new Searchable(id(), ROUND, "Munvård", "", "Personer med utvecklingsstörning", "");
        Searchable other = new Searchable(id(), ROUND, "Munvård", "", "Barn med NPF", "");
        Searchable none = need("Munvård", "");
        similar.put(List.of(one, same, other, none));

        assertThat(similar.inRound(one, ROUND, 3))
                .filteredOn(Similarity::sameTargetGroup)
                .extracting(Similarity::need)
                .containsExactly(same.id());
    }

    @Test
    void onlyNeedsOfTheRoundAreFound() {
        Searchable earlier =
                new Searchable(id(), new RoundId(new UUID(6, 6)), dental.title(), dental.description(), "", "");
        similar.put(List.of(dental, earlier));

        assertThat(similar.inRound(dental, ROUND, 5)).isEmpty();
    }

    @Test
    void aNeedPutAgainReplacesTheOldOneAndARemovedOneIsGone() {
        similar.put(List.of(dental, brushing));
        similar.put(List.of(new Searchable(brushing.id(), ROUND, "Ekonomi", "Skulder", "", "")));

        assertThat(similar.size()).isEqualTo(2);
        assertThat(similar.inRound(dental, ROUND, 5)).isEmpty();

        similar.remove(brushing.id());

        assertThat(similar.missing(List.of(dental.id(), brushing.id()))).isEqualTo(Set.of(brushing.id()));
    }

    @Test
    void rebuildingForgetsWhatWasThereBefore() {
        similar.put(List.of(sleep));

        similar.rebuild(Stream.of(dental, brushing));

        assertThat(similar.size()).isEqualTo(2);
        assertThat(similar.missing(List.of(sleep.id()))).containsExactly(sleep.id());
    }

    @Test
    @Requirement({"R-083", "S-24"})
    void draftsAreComparedAmongThemselvesWithoutBeingKept() {
        similar.put(List.of(sleep));

        List<Similarity> found = similar.amongThese(brushing, List.of(dental, brushing, economy), 5);

        assertThat(found).extracting(Similarity::need).startsWith(dental.id()).doesNotContain(brushing.id());
        assertThat(similar.size()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "?", "1234 5678", "The quick brown fox", "🙂🙂", "+title:* AND (\"", "aaaaaaaaaa"})
    void oddTextsAreAnswered(String text) {
        similar.put(List.of(dental, brushing));

        assertThat(similar.inRound(need(text, text), ROUND, 5)).hasSizeLessThanOrEqualTo(2);
    }

    @Test
    void aVeryLongTextIsAnswered() {
        similar.put(List.of(dental, brushing));
        Searchable longOne = need("Munvård", "funktionsnedsättning och munvård på olika sätt ".repeat(400));

        assertThat(similar.inRound(longOne, ROUND, 5)).isNotEmpty();
    }

    private static double score(List<Similarity> found, Searchable need) {
        return found.stream()
                .filter(one -> one.need().equals(need.id()))
                .findFirst()
                .orElseThrow()
                .score();
    }

    private static Searchable need(String title, String description) {
        return new Searchable(id(), ROUND, title, description, "", "");
    }

    private static LocalNeedId id() {
        return new LocalNeedId(UUID.randomUUID());
    }
}
