package se.behovslyft.step4compilation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import se.behovslyft.round.Round;
import se.behovslyft.testing.CoreApplication;
import se.behovslyft.testing.Given;
import se.behovslyft.testing.Requirement;
import se.behovslyft.testing.Talk;

@SpringBootTest(classes = CoreApplication.class)
@Import({Given.class, Talk.class, SevenRss.class})
@Tag("persistence")
class GroupingTest {

    @Autowired
    Given given;

    @Autowired
    Talk talk;

    @Autowired
    SevenRss seven;

    Round round;
    Talk.Voice sara;

    @BeforeEach
    void aRoundIsOpen() {
        round = given.openRound();
        sara = talk.inTeams(given.skrCoordinator());
    }

    @Test
    @Requirement({"B9-5", "R-113"})
    void fiveRowsOfFourRssCountAsFourAndSplittingOneOutCountsRight() {
        seven.submit();

        assertThat(Talk.read(sara.says("gruppera 1–5")))
                .contains("(4 RSS, 5 behov)", "RSS XBL, RSS XFY, RSS XHA, RSS XKA");

        String ofTwo = "O" + round.number() + "-XFY-002";
        assertThat(Talk.read(sara.says("lyft ut " + ofTwo))).contains("nr 2", "(4 RSS, 4 behov)");
        String ofOne = "O" + round.number() + "-XHA-001";
        assertThat(Talk.read(sara.says("lyft ut " + ofOne))).contains("nr 3", "(3 RSS, 3 behov)");
    }

    @Test
    @Requirement({"R-111", "S-08"})
    void aGroupIsDividedAndBroughtBack() {
        seven.submit();
        sara.says("gruppera 1, 3, 4");

        assertThat(Talk.read(sara.says("dela upp nr 1"))).contains("Nr 1:", "Nr 3:", "Nr 4:");
        assertThat(Talk.read(sara.says("ångra"))).contains("delades upp");
        assertThat(Talk.read(sara.says("visa nr 1"))).contains("RSS XBL, RSS XFY, RSS XHA", "grupperades (Sara Öberg)");
        assertThat(Talk.read(sara.says("visa nr 3"))).contains("Nr 3 ingår nu i nr 1");
        assertThat(Talk.read(sara.says("visa nr 99"))).contains("Numret finns inte nu");
    }

    @Test
    @Requirement("R-113")
    void aNumberThatWentIntoAGroupStandsForTheGroup() {
        seven.submit();
        sara.says("gruppera 1, 3");

        assertThat(Talk.read(sara.says("gruppera 3, 4"))).contains("Nr 1:", "(3 RSS, 3 behov)");
        assertThat(Talk.read(sara.says("lyft ut nr 3"))).contains("Nr 1:", "(2 RSS, 2 behov)", "Nr 3:");
        assertThat(Talk.read(sara.says("gruppera 1, 4"))).contains("inte redan ligger i samma grupp");
    }

    @Test
    void severalLinesInOneMessageLookAndChange() {
        seven.submit();

        sara.says("visa listan\ngruppera 1, 3\ngruppera 3, 4");

        assertThat(Talk.read(sara.says("visa listan")))
                .contains("8 behov i 6 poster", "1 | Fråga om våld | 3 (3 behov)");
    }

    @Test
    @Requirement("R-005")
    void theReasonIsKeptAndShownWithWhoAndWhen() {
        seven.submit();

        sara.says("gruppera 1, 3 eftersom båda gäller hur man frågar");

        assertThat(Talk.read(sara.says("visa nr 1")))
                .contains("2026-03-11 09:00: grupperades (Sara Öberg). Skäl: båda gäller hur man frågar");
    }

    @Test
    @Requirement({"R-083", "R-032"})
    void anRssNeverSeesTheCompilation() {
        seven.submit();
        var anna = talk.inTeams(given.responsible(seven.rss("XFY")));

        for (String asked : List.of("visa dubbletter", "visa listan", "gruppera 1, 2", "vilka saknas")) {
            assertThat(Talk.read(anna.says(asked)))
                    .contains("samordnare på SKR")
                    .doesNotContain("RSS XHA");
        }
    }

    @Test
    @Requirement("R-111")
    void whoHasNotSubmittedIsNamed() {
        given.submitted(seven.rss("XFY"), "Fråga om våld", SevenRss.ASKING);
        given.recorded(seven.rss("XHA"), "Upptäcka våld", SevenRss.ASKING);

        given.rss("XTY", "RSS XTY");

        assertThat(Talk.read(sara.says("vilka saknas?")))
                .startsWith("1 av ")
                .containsSubsequence("Har börjat men inte skickat in (1)", "RSS XHA", "Har inte registrerat", "RSS XTY")
                .doesNotContain("RSS XFY");
    }

    @Test
    void unclearNumbersChangeNothingAndSayWhatToDo() {
        seven.submit();

        assertThat(Talk.read(sara.says("gruppera 1, 99"))).contains("finns inte i listan nu: 99");
        assertThat(Talk.read(sara.says("gruppera 1"))).contains("minst två");
        assertThat(Talk.read(sara.says("dela upp nr 1"))).contains("ingen grupp");
        assertThat(Talk.read(sara.says("förslag 999: samma"))).contains("hittar jag inte");
    }
}
