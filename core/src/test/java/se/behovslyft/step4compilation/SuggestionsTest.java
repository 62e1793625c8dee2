package se.behovslyft.step4compilation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static se.behovslyft.step4compilation.SevenRss.ASKING;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import se.behovslyft.dialog.Reply;
import se.behovslyft.document.Choice;
import se.behovslyft.need.LocalNeed;
import se.behovslyft.notification.ChannelKind;
import se.behovslyft.notification.Deliveries;
import se.behovslyft.round.Round;
import se.behovslyft.similarity.Searchable;
import se.behovslyft.similarity.SimilarNeeds;
import se.behovslyft.similarity.Similarity;
import se.behovslyft.testing.CoreApplication;
import se.behovslyft.testing.Given;
import se.behovslyft.testing.Requirement;
import se.behovslyft.testing.Talk;

// The rounds of these tests say the same over and over: to the index no word of theirs is rare.
@SpringBootTest(classes = CoreApplication.class, properties = "behovslyft.suggestions.least-score=0.05")
@Import({Given.class, Talk.class, SevenRss.class})
@Tag("persistence")
class SuggestionsTest {

    @Autowired
    Given given;

    @Autowired
    Talk talk;

    @Autowired
    Deliveries deliveries;

    @Autowired
    SimilarNeeds similar;

    @Autowired
    SuggestDuplicates suggestDuplicates;

    @Autowired
    FillIndex fillIndex;

    @Autowired
    SevenRss seven;

    Round round;
    Talk.Voice sara;

    @BeforeEach
    void aRoundIsOpen() {
        round = given.openRound();
        sara = talk.inTeams(given.skrCoordinator());
    }

    /** The next suggestion, once it has been looked for. */
    private Reply suggestion() {
        await().atMost(Duration.ofSeconds(30))
                .until(() -> !sara.says("visa dubbletter").document().choices().isEmpty());
        return sara.says("visa dubbletter");
    }

    @Test
    @Requirement({"R-113", "S-15"})
    void aSuggestionShowsBothTextsInFullAndWhyAndFourWaysToAnswer() {
        seven.submit();

        Reply shown = suggestion();

        assertThat(Talk.read(shown))
                .contains("Förslag från likhetssökning", ASKING, "Därför liknar de varandra", "våld");
        assertThat(shown.document().choices())
                .extracting(Choice::label)
                .containsExactly("Samma", "Delvis", "Olika", "Senare");
    }

    @Test
    @Requirement({"R-113", "S-15"})
    void samePutsTheRowsInOneGroupAndLeadsOnToTheNext() {
        seven.submit();

        Reply decided = sara.presses(suggestion(), "Samma");

        assertThat(Talk.read(decided)).contains("Nu ligger de i en grupp", "2 behov)", "Förslag");
    }

    @Test
    @Requirement({"B9-5", "S-15"})
    void differentIsRememberedForEver() {
        given.submitted(seven.rss("XFY"), "Fråga om våld", ASKING);
        given.submitted(seven.rss("XHA"), "Upptäcka våld", ASKING);

        assertThat(Talk.read(sara.presses(suggestion(), "Olika"))).contains("Inga förslag väntar");
        fillIndex.fromDatabase();
        suggestDuplicates.carryOut(round.id() + "/" + seven.rss("XHA").id());
        assertThat(Talk.read(sara.says("visa dubbletter"))).contains("Inga förslag väntar");
    }

    @Test
    @Requirement("S-15")
    void groupsOfWhichAnyTwoMembersAreDifferentAreNotSuggestedAgain() {
        given.submitted(seven.rss("XFY"), "Fråga om våld", ASKING);
        given.submitted(seven.rss("XHA"), "Upptäcka våld", ASKING);
        sara.presses(suggestion(), "Olika");
        given.submitted(seven.rss("XBL"), "Våldsutsatta", ASKING);
        await().atMost(Duration.ofSeconds(30))
                .until(() -> !sara.says("visa dubbletter").document().choices().isEmpty());

        sara.says("gruppera 1, 3");

        assertThat(Talk.read(sara.says("visa dubbletter"))).contains("Inga förslag väntar");
    }

    @Test
    void partlyIsARelationWithoutMerging() {
        given.submitted(seven.rss("XFY"), "Fråga om våld", ASKING);
        given.submitted(seven.rss("XHA"), "Upptäcka våld", ASKING);

        assertThat(Talk.read(sara.presses(suggestion(), "Delvis")))
                .contains("Inget har slagits ihop", "(1 RSS, 1 behov)");
    }

    @Test
    void laterComesBackAfterTheOthers() {
        seven.submit();
        Reply first = suggestion();
        String phrase = first.document().choices().getFirst().phrase();

        Reply next = sara.presses(first, "Senare");

        assertThat(next.document().choices().getFirst().phrase()).isNotEqualTo(phrase);
    }

    @Test
    @Requirement({"S-08", "R-005"})
    void aDecidedSuggestionAnswersByWhomAndNeverActsTwice() {
        seven.submit();
        Reply old = suggestion();
        sara.presses(old, "Samma");

        Reply stale = sara.presses(old, "Olika");

        assertThat(stale).isInstanceOf(Reply.Refused.class);
        assertThat(Talk.read(stale)).contains("redan beslutat av Sara Öberg", "samma. Inget har ändrats");
    }

    @Test
    @Requirement("S-08")
    void aCardOfAnotherRoundChangesNothing() {
        given.submitted(seven.rss("XFY"), "Fråga om våld", ASKING);
        given.submitted(seven.rss("XHA"), "Upptäcka våld", ASKING);
        Reply old = suggestion();
        given.openRound();
        given.submitted(seven.rss("XFY"), "Fråga om våld", ASKING);
        given.submitted(seven.rss("XHA"), "Upptäcka våld", ASKING);
        suggestion();

        assertThat(Talk.read(sara.presses(old, "Samma"))).contains("annan omgång", "Inget har ändrats");
        assertThat(Talk.read(sara.says("visa listan"))).contains("2 behov i 2 poster");
    }

    @Test
    void aSuggestionOfNeedsThatWereGroupedByHandSaysSo() {
        given.submitted(seven.rss("XFY"), "Fråga om våld", ASKING);
        given.submitted(seven.rss("XHA"), "Upptäcka våld", ASKING);
        Reply old = suggestion();
        sara.says("gruppera 1, 2");

        assertThat(Talk.read(sara.presses(old, "Olika"))).contains("ligger redan i samma grupp, nr 1");
    }

    @Test
    @Requirement("S-15")
    void suggestionsAreNotShownWhileTheyAreSwitchedOff() {
        given.submitted(seven.rss("XFY"), "Fråga om våld", ASKING);
        given.submitted(seven.rss("XHA"), "Upptäcka våld", ASKING);
        suggestion();

        assertThat(Talk.read(sara.says("stäng av förslag"))).contains("avstängda");
        assertThat(sara.says("visa dubbletter").document().choices()).isEmpty();
        assertThat(sara.says("slå på förslag").document().choices()).hasSize(4);
    }

    @Test
    @Requirement("S-41")
    void theAnswersTellHowOftenTheSearchWasRightAndWhatItMissed() {
        seven.submit();
        String number = suggestion().document().choices().getFirst().phrase();
        sara.says(number);
        sara.says(sara.says("visa dubbletter").document().choices().get(2).phrase() + " eftersom frågan är en annan");
        sara.says("gruppera 6, 7, 8");

        assertThat(Talk.read(sara.says("hur bra är förslagen?")))
                .contains("50 procent av de 2", "Samma: 1", "Olika: 1", "Grupperade för hand utan förslag: 2");
    }

    @Test
    void twoPeopleInTheSameSecondDecideOnce() throws Exception {
        seven.submit();
        Reply card = suggestion();
        var per = talk.inTeams(given.skrCoordinator("Per Ström"));
        var together = new CyclicBarrier(2);

        try (var threads = Executors.newFixedThreadPool(2)) {
            Callable<Reply> saras = () -> {
                together.await();
                return sara.presses(card, "Samma");
            };
            Callable<Reply> pers = () -> {
                together.await();
                return per.presses(card, "Olika");
            };
            List<Future<Reply>> both = List.of(threads.submit(saras), threads.submit(pers));
            List<Reply> replies = List.of(both.getFirst().get(), both.getLast().get());

            assertThat(replies).filteredOn(Reply.Done.class::isInstance).hasSize(1);
            assertThat(replies)
                    .filteredOn(Reply.Refused.class::isInstance)
                    .singleElement()
                    .satisfies(late -> assertThat(Talk.read(late)).contains("Redan beslutat"));
        }
    }

    @Test
    @Requirement("S-08")
    void undoingASuggestionBringsItBack() {
        given.submitted(seven.rss("XFY"), "Fråga om våld", ASKING);
        given.submitted(seven.rss("XHA"), "Upptäcka våld", ASKING);
        Reply decided = sara.presses(suggestion(), "Samma");
        assertThat(Talk.read(decided)).contains("Inga förslag väntar");

        sara.says("ångra");

        assertThat(sara.says("visa dubbletter").document().choices()).hasSize(4);
        assertThat(Talk.read(sara.says("visa listan"))).contains("2 behov i 2 poster");
    }

    @Test
    void theChoreDoneTwiceTellsOnce() {
        long before = toldInTeams();
        given.submitted(seven.rss("XFY"), "Fråga om våld", ASKING);
        await().atMost(Duration.ofSeconds(30)).until(() -> toldInTeams() > before);

        suggestDuplicates.carryOut(round.id() + "/" + seven.rss("XFY").id());

        assertThat(toldInTeams()).isEqualTo(before + 1);
    }

    private long toldInTeams() {
        return deliveries.findByKind("suggestions").stream()
                .filter(delivery -> delivery.channel() == ChannelKind.TEAMS)
                .count();
    }

    @Test
    void theIndexMadeAgainFromTheDatabaseGivesTheSameAnswers() {
        LocalNeed asked = given.submitted(seven.rss("XFY"), "Fråga om våld", ASKING);
        needsFromOthers();
        await().atMost(Duration.ofSeconds(30))
                .until(() -> similar.missing(List.of(asked.id())).isEmpty());
        fillIndex.fromDatabase();
        List<Similarity> before = similar.inRound(Searchable.of(asked), round.id(), 5);

        fillIndex.fromDatabase();

        assertThat(similar.inRound(Searchable.of(asked), round.id(), 5))
                .isEqualTo(before)
                .isNotEmpty();
    }

    private void needsFromOthers() {
        given.submitted(seven.rss("XHA"), "Upptäcka våld", ASKING);
        given.submitted(seven.rss("XGO"), "Munhälsa", "Vilken munvård fungerar i hemmet?");
    }
}
