package se.behovslyft.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.behovslyft.actor.People;
import se.behovslyft.mail.quarantine.HousekeepingNow;
import se.behovslyft.testing.Given;
import se.behovslyft.testing.Participant;
import se.behovslyft.testing.Requirement;
import se.behovslyft.testing.Talk;

/** Held for the sender's sake, until SKR vouches for them, once. */
@MailTest
@Requirement("S-11")
class WhoMayWriteTest {

    @Autowired
    Given given;

    @Autowired
    People people;

    @Autowired
    Talk talk;

    @Autowired
    Rows rows;

    @Autowired
    HousekeepingNow housekeeping;

    Participant sara;
    String saraMail = "";
    String anna = "";
    String stranger = "";

    @BeforeEach
    void someoneWeKnowAndSomeoneWeDoNot() {
        given.openRound();
        sara = given.skrCoordinator();
        saraMail = people.mailOf(sara.person().id()).orElseThrow();
        anna = people.mailOf(given.responsible(given.rss("FYR", "RSS Fyrbodal"))
                        .person()
                        .id())
                .orElseThrow();
        stranger = UUID.randomUUID() + "@okand.example";
    }

    @Test
    void aStrangerIsToldOnceAndSkrHearsOfThem() {
        MailText first = MailText.from(stranger).subject("Hej").body("Vi vill vara med.");
        PostOffice.post(first);
        assertThat(PostOffice.theAnswerTo(stranger).text())
                .startsWith("Vi har ditt mejl, men känner inte igen adressen");
        assertThat(PostOffice.mailTo(saraMail, stranger).text())
                .contains(
                        "släpp in " + rows.number(first),
                        "avvisa " + rows.number(first),
                        "Adressen finns inte i registret");

        MailText second = MailText.from(stranger).subject("Hej igen").body("Vi vill fortfarande vara med.");
        PostOffice.post(second);
        rows.awaitState(second, "HELD");
        assertThat(PostOffice.mailbox(stranger)).hasSize(1);
    }

    @Test
    void aStrangerWhoseDomainSaysThatTheMailIsForgedIsNotWrittenTo() {
        MailText forged = MailText.unauthenticated(stranger)
                .header("Authentication-Results", PostOffice.SERVER + "; dmarc=fail header.from=okand.example")
                .body("hej");
        PostOffice.post(forged);

        rows.awaitState(forged, "HELD");
        assertThat(PostOffice.mailbox(stranger)).isEmpty();
    }

    @Test
    void aStrangerWhoIsLetInIsReadAsSoonAsTheyAreInTheRegister() {
        MailText mail = MailText.from(stranger).subject("hjälp").body("hjälp");
        PostOffice.post(mail);
        rows.awaitState(mail, "HELD");

        String told = Talk.read(talk.inTeams(sara).says("släpp in " + rows.number(mail)));
        assertThat(told).contains("finns inte i registret än", stranger);
        housekeeping.readWhoHasBecomeKnown();
        assertThat(rows.states(mail)).containsExactly("HELD");

        people.enrol("Nils Ny", stranger);
        housekeeping.readWhoHasBecomeKnown();
        rows.awaitState(mail, "HANDLED");
        assertThat(PostOffice.mailTo(stranger, "Det här kan du göra nu").subject())
                .isEqualTo("Sv: hjälp");
    }

    @Test
    void aMailThatNothingVouchesForWaitsAndIsReadWhenSkrVouches() {
        MailText mail = MailText.unauthenticated(anna).subject("hjälp").body("hjälp");
        PostOffice.post(mail);
        assertThat(PostOffice.theAnswerTo(anna).text()).contains("kunde inte kontrollera", "inget ändrats");

        assertThat(Talk.read(talk.inTeams(sara).says("Släpp in " + rows.number(mail))))
                .contains("läses nu");
        rows.awaitState(mail, "HANDLED");
        PostOffice.mailTo(anna, "Det här kan du göra nu");

        assertThat(Talk.read(talk.inTeams(sara).says("avvisa " + rows.number(mail))))
                .contains("redan avgjort av Sara Öberg den 11 mars 2026 09:00");
    }

    @Test
    void vouchingForOneMailVouchesForNoOther() {
        MailText mail = MailText.unauthenticated(anna).subject("hjälp").body("hjälp");
        PostOffice.post(mail);
        rows.awaitState(mail, "HELD");
        talk.inTeams(sara).says("släpp in " + rows.number(mail));
        rows.awaitState(mail, "HANDLED");

        MailText forged = MailText.unauthenticated(anna).subject("skicka in").body("skicka in");
        PostOffice.post(forged);
        rows.awaitState(forged, "HELD");
    }

    @Test
    void aForgedHeaderFromAnotherServerIsNotBelieved() {
        MailText forged = MailText.unauthenticated(anna)
                .header("Authentication-Results", "mx.evil.example; dmarc=pass header.from=fyr.example")
                .body("skicka in");
        PostOffice.post(forged);

        rows.awaitState(forged, "HELD");
        assertThat(rows.reason(forged)).isEqualTo("WEAK_SENDER");
    }

    @Test
    void aRejectedMailIsNotReadAndOnlyThoseWeKnowHearOfIt() {
        MailText weak = MailText.unauthenticated(anna).body("hjälp");
        MailText strange = MailText.from(stranger).body("hjälp");
        PostOffice.post(weak);
        PostOffice.post(strange);
        rows.awaitState(weak, "HELD");
        rows.awaitState(strange, "HELD");

        talk.inTeams(sara).says("avvisa %d och %d".formatted(rows.number(weak), rows.number(strange)));

        PostOffice.mailTo(anna, "SKR har tittat på mejlet");
        assertThat(rows.states(strange)).containsExactly("REJECTED");
        assertThat(PostOffice.mailbox(stranger)).hasSize(1);
    }

    @Test
    @Requirement("S-05")
    void skrDecidesByMailAsWell() {
        MailText mail = MailText.unauthenticated(anna).subject("hjälp").body("hjälp");
        PostOffice.post(mail);
        ReceivedMail notice = PostOffice.mailTo(saraMail, anna);

        MailText reply = MailText.from(saraMail)
                .subject("Sv: " + notice.subject())
                .body("släpp in " + rows.number(mail) + "\n\nMvh Sara\n");
        PostOffice.post(reply);

        assertThat(PostOffice.answerTo(reply).text()).contains("läses nu");
        rows.awaitState(mail, "HANDLED");
    }

    @Test
    void onlySkrLetsAnyoneIn() {
        MailText mail = MailText.unauthenticated(anna).body("hjälp");
        PostOffice.post(mail);
        rows.awaitState(mail, "HELD");
        Participant bo = given.responsible(given.rss("SKA", "RSS Skaraborg"));

        assertThat(Talk.read(talk.inTeams(bo).says("släpp in " + rows.number(mail))))
                .contains("samordnare på SKR");
        assertThat(rows.states(mail)).containsExactly("HELD");
    }

    @Test
    @Requirement("S-43")
    void whoGetsTooManyAnswersIsHeldWithAnAlarmInsteadOfAnswered() {
        for (int i = 0; i < 3; i++) {
            MailText mail = MailText.from(anna).subject("hjälp " + i).body("hjälp");
            PostOffice.post(mail);
            rows.awaitState(mail, "HANDLED");
        }
        await().atMost(PostOffice.SOON).until(() -> PostOffice.mailbox(anna).size() == 3);

        MailText oneMore = MailText.from(anna).subject("hjälp").body("hjälp");
        PostOffice.post(oneMore);
        rows.awaitState(oneMore, "HELD");

        assertThat(rows.reason(oneMore)).isEqualTo("TOO_MANY");
        assertThat(PostOffice.mailTo(saraMail, "så många svar på kort tid").text())
                .contains(anna);
        assertThat(PostOffice.mailbox(anna)).hasSize(3);
    }
}
