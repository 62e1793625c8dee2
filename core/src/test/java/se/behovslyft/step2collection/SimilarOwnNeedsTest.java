package se.behovslyft.step2collection;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import se.behovslyft.actor.Organisation;
import se.behovslyft.testing.CoreApplication;
import se.behovslyft.testing.Given;
import se.behovslyft.testing.Requirement;
import se.behovslyft.testing.Talk;

@SpringBootTest(classes = CoreApplication.class)
@Import({Given.class, Talk.class})
@Tag("persistence")
@Requirement({"R-083", "S-24"})
class SimilarOwnNeedsTest {

    private static final String TOLD = "Ni har redan något som liknar";

    @Autowired
    Given given;

    @Autowired
    Talk talk;

    Organisation fyrbodal;

    @BeforeEach
    void aRoundWithAFewNeeds() {
        given.openRound();
        fyrbodal = given.rss("FYR", "RSS Fyrbodal");
        given.recorded(fyrbodal, "Sömn på natten", "Vad hjälper den som inte sover?");
        given.recorded(fyrbodal, "Ledsagning till fritid", "Hur mycket betyder fritiden?");
    }

    @Test
    void whatTheSameRssHasSaidInOtherWordsIsTold() {
        given.recorded(fyrbodal, "Munhälsa hos vuxna med IF", "Hur kan daglig munvård fungera i gruppbostad?");

        assertThat(saving("Munvård i gruppbostaden", "Hur får man daglig munvård att fungera för vuxna med IF?"))
                .contains(TOLD, "Munhälsa hos vuxna med IF")
                .doesNotContain("Sömn på natten");
    }

    @Test
    void whatAnotherRssHasSaidIsNeverTold() {
        given.submitted(
                given.rss("HAL", "RSS Halland"), "Munvård i gruppbostaden", "Hur får man munvården att fungera?");

        assertThat(saving("Munvård i gruppbostaden", "Hur får man munvården att fungera?"))
                .doesNotContain(TOLD);
    }

    private String saving(String title, String description) {
        var anna = talk.inTeams(given.responsible(fyrbodal));
        return Talk.read(anna.fillsIn(anna.says("nytt behov"), "title", title, "description", description));
    }
}
