package se.behovslyft.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.behovslyft.actor.People;
import se.behovslyft.mail.quarantine.HousekeepingNow;
import se.behovslyft.testing.CoreApplication;
import se.behovslyft.testing.Given;
import se.behovslyft.testing.Participant;
import se.behovslyft.testing.Requirement;
import se.behovslyft.testing.SettableClock;
import se.behovslyft.testing.Talk;

/** What a machine could not read: the sender knows, SKR knows, nothing is lost, and the mailbox goes on. */
@MailTest
@Requirement({"S-07", "S-22"})
class QuarantineTest {

    private static final int MEGABYTE = 1024 * 1024;

    @Autowired
    Given given;

    @Autowired
    People people;

    @Autowired
    Talk talk;

    @Autowired
    Rows rows;

    @Autowired
    Stumble stumble;

    @Autowired
    MailStatus status;

    @Autowired
    HousekeepingNow housekeeping;

    @Autowired
    SettableClock clock;

    Participant sara;
    String saraMail = "";
    String anna = "";
    String number = "";

    @BeforeEach
    void annaWritesAndSaraLooksAfter() {
        number = String.valueOf(given.openRound().number());
        sara = given.skrCoordinator();
        saraMail = people.mailOf(sara.person().id()).orElseThrow();
        anna = people.mailOf(given.responsible(given.rss("FYR", "RSS Fyrbodal"))
                        .person()
                        .id())
                .orElseThrow();
    }

    @AfterEach
    void itIsMorningAgain() {
        clock.set(CoreApplication.MORNING);
    }

    @Test
    void aMailThatFailsAgainAndAgainIsLaidAsideAndReadWhenTheFaultIsMended() {
        stumble.over(number, 3);
        MailText mail = MailText.from(anna).subject("prov").body("snubbla " + number);
        PostOffice.post(mail);
        rows.awaitState(mail, "QUARANTINED");
        PostOffice.mailTo(anna, "en människa tittar");
        PostOffice.mailTo(saraMail, "Mejl nr " + rows.number(mail) + " gick inte att läsa");
        assertThat(status.quarantined()).isPositive();
        assertThat(rows.events("test.stumbled." + number)).isZero();

        assertThat(Talk.read(talk.inTeams(sara).says("visa karantän"))).contains(rows.number(mail) + " | ", anna);
        talk.inTeams(sara).says("karantän %d: försök igen".formatted(rows.number(mail)));
        rows.awaitState(mail, "HANDLED");

        PostOffice.mailTo(anna, "Gjort " + number);
        assertThat(rows.events("test.stumbled." + number)).isEqualTo(1);
    }

    @Test
    @Requirement("S-42")
    void aMailOfThirtyMegabytesIsNotLoadedAndItsSenderLearnsTheLimit() {
        MailText mail = MailText.from(anna)
                .subject("film")
                .body("x".repeat(76).concat("\n").repeat(30 * MEGABYTE / 78));
        PostOffice.post(mail);
        rows.awaitState(mail, "QUARANTINED");

        assertThat(PostOffice.mailTo(anna, "för stort").text()).contains("är 30 MB", "högst 25 MB");
        assertThat(rows.bytesKept(mail)).isLessThan(10_000);
        int waiting = rows.number(mail);
        assertThat(Talk.read(talk.inTeams(sara).says("karantän %d: försök igen".formatted(waiting))))
                .contains("går inte att läsa igen");
    }

    @Test
    void aMailOfPartsWithinPartsWithoutEndIsNotOpened() {
        var parts = new StringBuilder();
        for (int depth = 0; depth < 40; depth++) {
            parts.append("--b%d\nContent-Type: multipart/mixed; boundary=b%d\n\n".formatted(depth, depth + 1));
        }
        MailText mail = MailText.from(anna)
                .subject("ask i ask")
                .header("Content-Type", "multipart/mixed; boundary=b0")
                .body(parts.toString());
        PostOffice.post(mail);
        rows.awaitState(mail, "QUARANTINED");

        PostOffice.mailTo(anna, "så många delar");
    }

    @Test
    void aMailFromNobodyGoesToSkrAndTheMailboxGoesOn() {
        MailText nameless = MailText.from(anna).without("From").body("hej");
        PostOffice.post(nameless);
        MailText next = MailText.from(anna).subject("hjälp").body("hjälp");
        PostOffice.post(next);

        rows.awaitState(nameless, "QUARANTINED");
        PostOffice.mailTo(saraMail, "Det saknar avsändare");
        rows.awaitState(next, "HANDLED");
        assertThat(PostOffice.theAnswerTo(anna).subject()).isEqualTo("Sv: hjälp");
    }

    @Test
    @Requirement("S-21")
    void mailsAsTheyCameAreDestroyedWhenTheirTimeIsOver() {
        MailText mail = MailText.from(anna).subject("hjälp").body("hjälp");
        PostOffice.post(mail);
        rows.awaitState(mail, "HANDLED");
        assertThat(rows.isRawKept(mail)).isTrue();

        clock.pass(Duration.ofDays(91));
        housekeeping.destroyOldMails();

        assertThat(rows.isRawKept(mail)).isFalse();
        assertThat(rows.whyRawIsGone(mail)).contains("AGE");
    }

    @Test
    void whenNothingWaitsThatIsTold() {
        rows.rejectAllWaiting();

        assertThat(Talk.read(talk.inTeams(sara).says("visa karantän"))).contains("Inga mejl väntar");
        assertThat(Talk.read(talk.inTeams(sara).says("släpp in"))).contains("vilket mejl du menar");
        assertThat(Talk.read(talk.inTeams(sara).says("avvisa 9999"))).contains("Nr 9999: det finns inget sådant mejl");
    }
}
