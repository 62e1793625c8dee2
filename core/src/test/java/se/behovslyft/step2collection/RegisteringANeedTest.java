package se.behovslyft.step2collection;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import se.behovslyft.actor.Organisation;
import se.behovslyft.actor.Role;
import se.behovslyft.dialog.Reply;
import se.behovslyft.notification.ChannelKind;
import se.behovslyft.testing.CoreApplication;
import se.behovslyft.testing.Given;
import se.behovslyft.testing.Requirement;
import se.behovslyft.testing.Talk;

@SpringBootTest(classes = CoreApplication.class)
@Import({Given.class, Talk.class})
@Tag("persistence")
class RegisteringANeedTest {

    private static final String NEED =
            "Personalen på gruppbostäder vet inte hur man frågar om våld. Det gäller vuxna med lindrig IF.";

    @Autowired
    Given given;

    @Autowired
    Talk talk;

    Organisation fyrbodal;
    int round;

    @BeforeEach
    void aRoundIsOpen() {
        round = given.openRound().number();
        fyrbodal = given.rss("FYR", "RSS Fyrbodal");
    }

    @ParameterizedTest
    @EnumSource(ChannelKind.class)
    @Requirement({"B9-1", "R-067", "R-077"})
    void freeTextIsADraftAtOnceAndOneSubmitGivesItAReference(ChannelKind channel) {
        var anna = talk.of(given.responsible(fyrbodal), channel);

        Reply draft = anna.says(NEED);
        Reply saved = anna.fillsIn(draft, "level", "NATIONAL", "source", "NETWORK_MEETING", "source_note", "15 maj");

        assertThat(Talk.read(draft)).contains("Vill du registrera detta som ett behov?", NEED);
        assertThat(Talk.read(saved))
                .contains("Sparat som O" + round + "-FYR-001", "Läge: nationell", "Alla behov tas inte om hand");
    }

    @Test
    @Requirement("R-024")
    void aTitleIsEnough() {
        var anna = talk.inTeams(given.responsible(fyrbodal));

        Reply saved = anna.fillsIn(anna.says("nytt behov"), "title", "Våld mot vuxna med IF");

        assertThat(Talk.read(saved)).contains("Sparat som O" + round + "-FYR-001");
    }

    @Test
    void withoutATitleTheFormComesBackWithWhatWasWritten() {
        var anna = talk.inTeams(given.responsible(fyrbodal));

        Reply again = anna.fillsIn(anna.says("nytt behov"), "target_group", "Vuxna");

        assertThat(again).isInstanceOf(Reply.Ask.class);
        assertThat(Talk.read(again)).contains("Det här behöver rättas", "Vuxna");
    }

    @Test
    @Requirement({"S-06", "B9-13"})
    void anIdentityNumberIsTakenOutBeforeAnythingIsStoredAndNeverRepeated() {
        var anna = talk.inTeams(given.responsible(fyrbodal));

        Reply draft = anna.says("Vi har en brukare, 19121212-1212, som slår personalen. Hur gör man?");

        assertThat(draft.sensitive()).isTrue();
        assertThat(Talk.read(draft))
                .contains("Jag tog bort ett personnummer", "[borttaget]")
                .doesNotContain("1212-1212");
        assertThat(Talk.read(anna.says("visa 1"))).doesNotContain("1212-1212");
    }

    @Test
    @Requirement({"R-079", "R-084"})
    void atMostTwoQuestionsFollowAndTheFirstIsWhyAKnownSupportIsNotEnough() {
        var anna = talk.inTeams(given.responsible(fyrbodal));

        Reply saved = anna.fillsIn(anna.says(NEED), "known_support", "FREDA");
        var asked = saved.document().asked().orElseThrow().fields();

        assertThat(asked).hasSizeLessThanOrEqualTo(2);
        assertThat(asked.getFirst().key()).isEqualTo("why_insufficient");
        assertThat(Talk.read(anna.fillsIn(saved, "why_insufficient", "Kräver att man kan läsa")))
                .contains("är kompletterat");
        assertThat(Talk.read(anna.says("visa 1"))).contains("Kräver att man kan läsa");
    }

    @Test
    @Requirement("R-019")
    void trainingIsExplainedSoftlyAndNeverBlocked() {
        var anna = talk.inTeams(given.responsible(fyrbodal));

        Reply saved = anna.fillsIn(anna.says("Personalen behöver utbildning i MI"));

        assertThat(Talk.read(saved)).contains("Sparat som", "utbildning i sådant som redan finns");
    }

    @Test
    @Requirement("R-021")
    void theRssOwnJudgementIsTakenUpInTheNetworkBeforeItCanBeLifted() {
        var anna = talk.inTeams(given.responsible(fyrbodal));

        Reply saved = anna.fillsIn(anna.says(NEED), "level", "NATIONAL", "source", "OWN_JUDGEMENT");

        assertThat(Talk.read(saved)).contains("Ta upp det i nätverket");
        assertThat(Talk.read(anna.says("visa våra behov"))).contains("osäker nivå");
    }

    @Test
    @Requirement("S-25")
    void severalPointsInOneMessageBecomeOneDraftEachAndNothingIsRegisteredWithoutAYes() {
        var anna = talk.inTeams(given.responsible(fyrbodal));

        Reply drafts =
                anna.says("Från mötet:\n- Hur frågar man om våld?\n- Stöd till föräldrar med IF\n- Äldre med autism");

        assertThat(Talk.read(drafts)).contains("Det ser ut som 3 behov", "utkast");
        assertThat(Talk.read(anna.presses(drafts, "Registrera alla"))).contains("3 behov registrerade");
    }

    @Test
    @Requirement({"S-09", "S-37"})
    void aHalfFinishedNeedGoesOnInTheOtherChannel() {
        var anna = given.responsible(fyrbodal);
        talk.inTeams(anna).says(NEED);

        var mail = talk.of(anna, ChannelKind.MAIL);
        Reply again = mail.says("fortsätt");
        Reply saved = mail.says("Förslag till nivå: nationell");

        assertThat(Talk.read(again)).contains("Vi fortsätter där vi var", NEED);
        assertThat(Talk.read(saved)).contains("Sparat som O" + round + "-FYR-001", "Läge: nationell");
    }

    @Test
    @Requirement({"R-083", "S-24"})
    void aNeedLikeOneOfTheSameRssIsShownAndNeverLikeOneOfAnother() {
        String asking = "Hur frågar man vuxna med intellektuell funktionsnedsättning om våld?";
        given.recorded(fyrbodal, "Att fråga om våld", asking);
        given.recorded(given.rss("HAL", "RSS Halland"), "Våld hos grannen", asking);
        var anna = talk.inTeams(given.responsible(fyrbodal));

        Reply saved = anna.fillsIn(anna.says("Vi vet inte hur man frågar vuxna med IF om våld. " + asking));

        assertThat(Talk.read(saved))
                .contains("något som liknar", "Att fråga om våld")
                .doesNotContain("grannen");
    }

    @Test
    @Requirement({"R-032", "R-083", "S-24"})
    void anotherRssSeesNothingOfIt() {
        given.recorded(fyrbodal, "Våld mot vuxna med IF", "Hur frågar man?");
        var bo = talk.inTeams(given.responsible(given.rss("HAL", "RSS Halland")));

        assertThat(Talk.read(bo.says("visa våra behov"))).contains("inga behov").doesNotContain("Våld");
        assertThat(Talk.read(bo.says("visa O" + round + "-FYR-001"))).doesNotContain("Våld");
    }

    @Test
    @Requirement("R-006")
    void aNationalActorIsPolitelyRefused() {
        var actor = given.holding(Role.ACTOR_CONTACT, "Emelie Kjellberg", given.skr());

        Reply refused = talk.inTeams(actor).says("nytt behov");

        assertThat(refused).isInstanceOf(Reply.Refused.class);
        assertThat(Talk.read(refused)).contains("Behoven kommer från kommunerna");
    }

    @Test
    @Requirement("S-08")
    void changesAreTakenBackOneAtATime() {
        var anna = talk.inTeams(given.responsible(fyrbodal));
        anna.fillsIn(anna.says(NEED));
        anna.says("nr 1: regional");
        anna.says("ta bort 1");

        assertThat(Talk.read(anna.says("ångra"))).contains("finns i listan igen", "Läge nu: regional");
        assertThat(Talk.read(anna.says("ångra"))).contains("Läge nu: saknar beslut");
    }

    @Test
    @Requirement("S-08")
    void whatWasMarkedTogetherIsUndoneTogether() {
        given.recorded(fyrbodal, "Våld", "Hur frågar man?");
        given.recorded(fyrbodal, "Munhälsa", "Vad fungerar?");
        var anna = talk.inTeams(given.responsible(fyrbodal));
        anna.says("1,2 nationell");

        assertThat(Talk.read(anna.says("ångra"))).contains("Nr 1: Våld", "Nr 2: Munhälsa");
        assertThat(Talk.read(anna.says("visa våra behov"))).contains("2 behov saknar beslut");
    }

    @Test
    @Requirement("S-08")
    void undoingAMarkBringsBackTheOutcomeItTookBack() {
        var anna = talk.inTeams(given.responsible(fyrbodal));
        anna.fillsIn(anna.says(NEED));
        anna.says("1: lokal");
        anna.says("1: nationell");

        assertThat(Talk.read(anna.says("ångra"))).contains("Läge nu: lokal");
    }

    @Test
    void aWithdrawnNumberIsToldWhenItIsMarked() {
        var anna = talk.inTeams(given.responsible(fyrbodal));
        anna.fillsIn(anna.says(NEED));
        anna.says("ta bort 1");

        assertThat(Talk.read(anna.says("1: nationell")))
                .contains("Inget behov markerades", "De här går inte att ändra längre: 1.");
    }

    @Test
    void aTextOfTwentyThousandAndOneCharactersIsAskedForInParts() {
        var anna = talk.inTeams(given.responsible(fyrbodal));

        Reply refused = anna.says("behov ".repeat(3_334));

        assertThat(Talk.read(refused)).contains("för lång", "Dela texten");
    }
}
