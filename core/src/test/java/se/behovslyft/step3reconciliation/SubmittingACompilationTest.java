package se.behovslyft.step3reconciliation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import se.behovslyft.actor.Organisation;
import se.behovslyft.actor.Role;
import se.behovslyft.dialog.Reply;
import se.behovslyft.need.LocalNeeds;
import se.behovslyft.need.NeedState;
import se.behovslyft.notification.ChannelKind;
import se.behovslyft.notification.Deliveries;
import se.behovslyft.round.Round;
import se.behovslyft.testing.CoreApplication;
import se.behovslyft.testing.Given;
import se.behovslyft.testing.Requirement;
import se.behovslyft.testing.Talk;

@SpringBootTest(classes = CoreApplication.class)
@Import({Given.class, Talk.class})
@Tag("persistence")
class SubmittingACompilationTest {

    @Autowired
    Given given;

    @Autowired
    Talk talk;

    @Autowired
    LocalNeeds needs;

    @Autowired
    Deliveries deliveries;

    Organisation fyrbodal;
    Round round;

    @BeforeEach
    void fourNeedsAreRecorded() {
        round = given.openRound();
        fyrbodal = given.rss("FYR", "RSS Fyrbodal");
        for (String title : new String[] {"Våld", "Munhälsa", "Ensamhet", "Samtycke"}) {
            given.recorded(fyrbodal, title, "Mer om " + title);
        }
    }

    private NeedState state(int number) {
        return needs.findByRoundAndRssAndNumber(round.id(), fyrbodal.id(), number)
                .orElseThrow()
                .state();
    }

    @ParameterizedTest
    @EnumSource(ChannelKind.class)
    @Requirement({"R-008", "R-105", "U1"})
    void onlyWhatIsToBeLiftedReachesSkrAndTheRestIsNamed(ChannelKind channel) {
        var anna = talk.of(given.responsible(fyrbodal), channel);
        anna.says("1,2 nationell");
        anna.says("3: lokal");

        Reply asked = anna.says("skicka in");
        Reply submitted = anna.fillsIn(asked, "reconciled", "YES", "date", "2026-03-10");

        assertThat(Talk.read(asked))
                .contains("Till SKR: 2. Stannar hos er: 1. Saknar beslut och stannar hos er tills vidare: 1.");
        assertThat(Talk.read(submitted))
                .contains("[LBK O" + round.number() + "-FYR]", "Version 1 med 2 behov", "Saknar beslut", "Samtycke");
        assertThat(state(1)).isEqualTo(NeedState.SUBMITTED);
        assertThat(state(3)).isEqualTo(NeedState.RECORDED);
        assertThat(state(4)).isEqualTo(NeedState.RECORDED);
    }

    @Test
    @Requirement("R-106")
    void aSecondTimeIsNoChange() {
        var anna = talk.inTeams(given.responsible(fyrbodal));
        anna.says("1–4 nationell");
        anna.says("skicka in, avstämt 2026-03-10");

        assertThat(Talk.read(anna.says("skicka in"))).contains("Inga ändringar", "version 1 med 4 behov");
    }

    @Test
    @Requirement("R-106")
    void aSubmittedNeedIsLocked() {
        var anna = talk.inTeams(given.responsible(fyrbodal));
        anna.says("1 nationell");
        anna.says("skicka in, avstämt 2026-03-10");

        assertThat(Talk.read(anna.says("ändra 1"))).contains("redan inskickad", "Kontakta SKR");
        assertThat(Talk.read(anna.says("1: lokal"))).contains("Listan är låst");
        assertThat(Talk.read(anna.says("ett nytt behov om munvård för äldre"))).contains("redan inskickad", "munvård");
    }

    @ParameterizedTest
    @ValueSource(strings = {"3: nationell", "ta bort 3", "registrera 3", "ångra", "ändra 3"})
    @Requirement("R-106")
    void whatStayedWithTheRssIsLockedTooAndNothingChanges(String said) {
        var anna = talk.inTeams(given.responsible(fyrbodal));
        anna.says("1: nationell");
        anna.says("3: lokal");
        anna.says("skicka in, avstämt 2026-03-10");
        String before = Talk.read(anna.says("visa 3"));

        assertThat(Talk.read(anna.says(said))).contains("redan inskickad", "inget har ändrats");
        assertThat(Talk.read(anna.says("visa 3"))).isEqualTo(before);
    }

    @Test
    void aReasonThatIsTooLongIsAskedForAgain() {
        var anna = talk.inTeams(given.responsible(fyrbodal));

        assertThat(Talk.read(anna.says("skicka in utan avstämning: " + "nätverket vilar ".repeat(400))))
                .contains("kan vara högst");
    }

    @Test
    @Requirement("R-021")
    void aNeedThatTurnsOutToBeTheRssOwnJudgementIsNotLifted() {
        var anna = talk.inTeams(given.responsible(fyrbodal));
        Reply saved = anna.fillsIn(anna.says("Vi vet inte hur man frågar om våld"), "level", "NATIONAL");

        anna.fillsIn(saved, "source", "OWN_JUDGEMENT");

        assertThat(Talk.read(anna.says("skicka in"))).contains("Till SKR: 0.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "YES |            |        | Skriv vilken dag avstämningen var",
                "NO  |            |        | Skriv kort varför",
                "YES | 2026-03-12 |        | har inte varit än",
                "YES | i tisdags  |        | förstod inte datumet"
            })
    void whatIsMissingAboutTheReconciliationIsAskedForAgain(
            String reconciled, String date, String reason, String told) {
        var anna = talk.inTeams(given.responsible(fyrbodal));
        anna.says("1 nationell");

        Reply again = anna.fillsIn(
                anna.says("skicka in"),
                "reconciled",
                reconciled,
                "date",
                date == null ? "" : date,
                "reason",
                reason == null ? "" : reason);

        assertThat(again).isInstanceOf(Reply.Ask.class);
        assertThat(Talk.read(again)).contains(told);
    }

    @Test
    void noReconciliationIsAllowedWithAReason() {
        var anna = talk.inTeams(given.responsible(fyrbodal));
        anna.says("1 nationell");

        assertThat(Talk.read(anna.says("skicka in utan avstämning: nätverket är vilande")))
                .contains("Version 1 med 1 behov");
    }

    @Test
    @Requirement("B9-3")
    void noNeedsToLiftIsAFullAnswer() {
        var anna = talk.inTeams(given.responsible(fyrbodal));
        anna.says("1–4 lokal");

        assertThat(Talk.read(anna.says("skicka in"))).contains("fullgott svar");
        assertThat(Talk.read(anna.says("skicka in, avstämt 2026-03-10"))).contains("Version 1 med 0 behov");
    }

    @Test
    void bothResponsibleGetTheAcknowledgementByMail() {
        given.holding(Role.RSS_RESPONSIBLE, "Bertil Ångström", fyrbodal);
        var anna = talk.inTeams(given.responsible(fyrbodal));
        int before = deliveries.findByKind("M-08").size();

        anna.says("skicka in, avstämt 2026-03-10");

        assertThat(deliveries.findByKind("M-08")).hasSizeGreaterThanOrEqualTo(before + 2);
    }

    @Test
    void aCollectorIsToldWhoSubmits() {
        var collector = given.holding(Role.COLLECTOR, "Cilla Öst", fyrbodal);

        assertThat(Talk.read(talk.inTeams(collector).says("skicka in"))).contains("RSS-ansvariga som skickar in");
    }

    @Test
    @Requirement({"R-094", "R-095"})
    void levelsAreMarkedInBatchesAndUnknownNumbersAreTold() {
        var anna = talk.inTeams(given.responsible(fyrbodal));

        Reply marked = anna.says("1, 3–4 och 9: osäker");

        assertThat(Talk.read(marked)).contains("3 behov markerade", "De här numren finns inte i er lista: 9.");
        assertThat(Talk.read(anna.says("visa våra behov"))).contains("4 behov saknar beslut");
    }

    @Test
    @Requirement("R-005")
    void everyDecisionIsShownWithWhoAndWhen() {
        var anna = talk.inTeams(given.responsible(fyrbodal));
        anna.says("1 nationell");
        anna.says("skicka in, avstämt 2026-03-10");

        assertThat(Talk.read(anna.says("visa 1")))
                .contains("2026-03-11 09:00: markerades nationell (Anna Åkesson)", "skickades in till SKR");
    }

    @Test
    @Requirement("R-001")
    void whereAreWeTellsRoundStepStateAndTimeLeft() {
        var anna = talk.inTeams(given.responsible(fyrbodal));

        assertThat(Talk.read(anna.says("var är vi?")))
                .contains("Omgång " + round.number() + ", Funktionshinder", "av 7", "inte inskickad", "Sista dag");
    }
}
