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
        assertThat(Talk.read(sara.says("visa nr 3"))).contains("Numret finns inte nu");
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

        assertThat(Talk.read(sara.says("vilka saknas?"))).contains("1 av 2 RSS har skickat in", "RSS XHA");
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
