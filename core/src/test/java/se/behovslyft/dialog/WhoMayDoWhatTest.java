package se.behovslyft.dialog;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import se.behovslyft.actor.Organisation;
import se.behovslyft.actor.People;
import se.behovslyft.actor.Role;
import se.behovslyft.document.Choice;
import se.behovslyft.notification.ChannelKind;
import se.behovslyft.testing.CoreApplication;
import se.behovslyft.testing.Given;
import se.behovslyft.testing.Participant;
import se.behovslyft.testing.Requirement;
import se.behovslyft.testing.SettableClock;
import se.behovslyft.testing.Talk;

@SpringBootTest(classes = CoreApplication.class)
@Import({Given.class, Talk.class})
@Tag("persistence")
class WhoMayDoWhatTest {

    @Autowired
    Given given;

    @Autowired
    Talk talk;

    @Autowired
    People people;

    @Autowired
    Assistant assistant;

    @Autowired
    SettableClock clock;

    Organisation fyrbodal;

    @BeforeEach
    void aRoundIsOpen() {
        given.openRound();
        fyrbodal = given.rss("FYR", "RSS Fyrbodal");
    }

    @AfterEach
    void timeIsBack() {
        clock.set(CoreApplication.MORNING);
    }

    @Test
    @Requirement({"R-003", "S-23"})
    void theFirstHelloTellsThePurposeAndWhoSeesWhatAndWhatToDoNow() {
        Reply hello = talk.inTeams(given.responsible(fyrbodal)).says("Hej!");

        assertThat(Talk.read(hello)).contains("Hej Anna!", "lokala behov av kunskap", "Andra RSS ser inte era behov");
        assertThat(hello.document().choices()).extracting(Choice::label).contains("Nytt behov", "Visa våra behov");
    }

    @Test
    @Requirement("R-004")
    void helpIsSpecificToTheRole() {
        String forRss = Talk.read(talk.inTeams(given.responsible(fyrbodal)).says("hjälp"));
        String forSkr = Talk.read(talk.inTeams(given.skrCoordinator()).says("hjälp"));

        assertThat(forRss).contains("Skriv: nytt behov", "Skriv: skicka in").doesNotContain("dubbletter");
        assertThat(forRss + forSkr)
                .contains("Skriv: ändra 4", "Skriv: förslag 4: samma")
                .doesNotContain("{");
        assertThat(forSkr).contains("dubbletter").doesNotContain("Skriv: nytt behov");
    }

    @Test
    @Requirement("R-004")
    void helpIsSpecificToTheStep() {
        var anna = talk.inTeams(given.responsible(fyrbodal));
        clock.pass(Duration.ofDays(90));

        assertThat(Talk.read(anna.says("hjälp"))).doesNotContain("Skriv: nytt behov");
        assertThat(Talk.read(anna.says("nytt behov"))).contains("inte öppet");
    }

    @Test
    @Requirement("S-16")
    void whoeverHasTwoAssignmentsIsAskedInWhichAndTheActIsWrittenThere() {
        Participant anna = given.responsible(fyrbodal);
        people.assign(
                anna.person().id(),
                Role.COLLECTOR,
                given.rss("HAL", "RSS Halland").id(),
                null,
                null);
        var voice = talk.inTeams(anna);

        Reply which = voice.says("nytt behov: Vi vet inte hur man frågar om våld");
        Reply draft = voice.says("Insamlare, RSS Halland");

        assertThat(Talk.read(which)).contains("Vem gör du det här som?");
        assertThat(Talk.read(draft)).contains("-HAL-001");
    }

    @Test
    @Requirement("S-16")
    void freeTextOfWhoeverWorksForTwoRssIsNotGivenToEitherBeforeTheyHaveSaidWhich() {
        Participant anna = given.responsible(fyrbodal);
        people.assign(
                anna.person().id(),
                Role.COLLECTOR,
                given.rss("HAL", "RSS Halland").id(),
                null,
                null);
        var voice = talk.inTeams(anna);

        Reply which = voice.says("Personalen vet inte hur man frågar om våld");

        assertThat(Talk.read(which)).contains("Vem gör du det här som?");
        assertThat(Talk.read(voice.says("insamlare, RSS Halland"))).contains("-HAL-001", "frågar om våld");
    }

    @Test
    void aPersonWithoutAssignmentIsToldWhatToDoAndSeesNothing() {
        var nobody = people.enrol("Nils Ek", "nils@nowhere.example");
        var voice = new Speaker(nobody.id(), Assurance.SIGNED_TOKEN, ChannelKind.TEAMS);

        assertThat(Talk.read(assistant.hear(voice, "hej"))).contains("inget uppdrag");
        assertThat(Talk.read(assistant.hear(voice, "visa våra behov"))).contains("inget sådant uppdrag");
    }

    @Test
    @Requirement("S-11")
    void aSenderWhoOnlyStatesAnAddressChangesNothing() {
        var anna = given.responsible(fyrbodal);
        var weak = new Speaker(anna.person().id(), Assurance.ADDRESS_ONLY, ChannelKind.MAIL);

        assertThat(Talk.read(assistant.hear(weak, "nytt behov: Vi vet inte hur man frågar om våld")))
                .contains("kan inte vara säker");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"visa våra behov", "VISA VÅRA BEHOV!", "visa  våra behov.", "visa vara behov", "visa våra behvo"
            })
    @Requirement("S-04")
    void aSlipOfTheFingerIsUnderstood(String said) {
        assertThat(Talk.read(talk.inTeams(given.responsible(fyrbodal)).says(said)))
                .contains("inga behov");
    }

    @Test
    void severalLinesAreDoneOneByOneAndWhatIsNotUnderstoodIsTold() {
        given.recorded(fyrbodal, "Våld", "Mer om våld");
        given.recorded(fyrbodal, "Munhälsa", "Mer om munhälsa");

        Reply reply = talk.inTeams(given.responsible(fyrbodal))
                .says("Hej!\n1: nationell\n2: lokal\nblipp\nMed vänlig hälsning\nAnna");

        assertThat(Talk.read(reply))
                .contains("1 behov markerat: nationell", "1 behov markerat: lokal", "De här raderna förstod jag inte")
                .contains("blipp")
                .doesNotContain("vänlig hälsning");
    }

    @Test
    void whatNobodyUnderstandsChangesNothingAndOffersAWayOn() {
        Reply reply = talk.inTeams(given.skrCoordinator()).says("blipp blopp");

        assertThat(Talk.read(reply)).contains("Jag förstod inte", "Inget har ändrats");
        assertThat(reply.document().choices()).isNotEmpty();
    }
}
