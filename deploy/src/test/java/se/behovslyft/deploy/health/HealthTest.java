package se.behovslyft.deploy.health;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.ZoneId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.Status;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;
import se.behovslyft.bot.TeamsStatus;
import se.behovslyft.deploy.Behovslyft;
import se.behovslyft.document.Document;
import se.behovslyft.mail.MailStatus;
import se.behovslyft.notification.Notification;
import se.behovslyft.notification.Outbox;
import se.behovslyft.notification.Recipient;
import se.behovslyft.testing.CoreApplication;
import se.behovslyft.testing.Given;
import se.behovslyft.testing.Requirement;
import se.behovslyft.testing.SettableClock;
import se.behovslyft.testing.TestDatabase;

@SpringBootTest(
        classes = Behovslyft.class,
        properties = {
            "behovslyft.teams.app-id=9d2c4f1e-66b1-4f0e-a0f7-2b7d3f5e8c10",
            "behovslyft.teams.app-secret=secret",
            "behovslyft.teams.app-tenant=3c1f6b9e-5a0d-4d52-9f0b-7e2a51c0d7aa",
            "behovslyft.mail.from.address=behov@behovslyft.example",
            "behovslyft.mail.smtp.host=mail.behovslyft.example",
            "behovslyft.mail.imap.host=mail.behovslyft.example",
            "behovslyft.mail.screen.authserv-id=mail.behovslyft.example",
            // Nothing is sent while the test looks at what waits.
            "db-scheduler.polling-interval=1h",
            "db-scheduler.immediate-execution-enabled=false"
        })
@Import({TestDatabase.class, Given.class, HealthTest.Time.class})
@Requirement("S-22")
class HealthTest {

    @TestConfiguration(proxyBeanMethods = false)
    static class Time {

        @Bean
        @Primary
        SettableClock settableClock() {
            return new SettableClock(CoreApplication.MORNING, ZoneId.of("Europe/Stockholm"));
        }
    }

    @Autowired
    SettableClock clock;

    @Autowired
    OutboxHealthIndicator outbox;

    @Autowired
    TeamsHealthIndicator teams;

    @Autowired
    TeamsStatus teamsStatus;

    @Autowired
    MailInHealthIndicator mailIn;

    @Autowired
    MailOutHealthIndicator mailOut;

    @Autowired
    MailStatus mailStatus;

    @Autowired
    IndexHealthIndicator index;

    @Autowired
    Given given;

    @Autowired
    Outbox letters;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcTemplate database;

    @BeforeEach
    void nothingWaits() {
        database.update("delete from delivery");
    }

    @Test
    void theOutboxIsDownWhenALetterHasWaitedTooLong() {
        transaction.executeWithoutResult(ignored -> letters.send(Notification.byMail(
                "M-08",
                new Recipient.ToAddress("asa@fyr.example"),
                Document.titled("Hej").build())));

        clock.pass(Duration.ofMinutes(10));
        assertThat(outbox.health().getStatus()).isEqualTo(Status.UP);
        clock.pass(Duration.ofSeconds(1));
        Health late = outbox.health();

        assertThat(late.getStatus()).isEqualTo(Status.DOWN);
        assertThat(late.getDetails()).containsEntry("waiting", 1L).containsEntry("oldest", "PT10M1S");
    }

    @Test
    void teamsIsDownWhileItRefusesUs() {
        teamsStatus.failed("401 Unauthorized");
        assertThat(teams.health().getStatus()).isEqualTo(Status.DOWN);

        teamsStatus.sent();
        assertThat(teams.health().getStatus()).isEqualTo(Status.UP);
    }

    @Test
    void thatOnePersonHasBlockedTheBotIsNoFaultOfTeams() {
        teamsStatus.failed("403 BotNotInConversationRoster");

        assertThat(teams.health().getStatus()).isEqualTo(Status.UP);
    }

    @Test
    void aFailureOfLongAgoNoLongerCounts() {
        teamsStatus.failed("503 refused");
        clock.pass(Duration.ofMinutes(16));

        assertThat(teams.health().getStatus()).isEqualTo(Status.UP);
    }

    @Test
    void mailOutIsDownWhileTheServerTakesNothing() {
        mailStatus.notSent("unreachable");
        assertThat(mailOut.health().getStatus()).isEqualTo(Status.DOWN);

        mailStatus.sent();
        assertThat(mailOut.health().getStatus()).isEqualTo(Status.UP);
    }

    @Test
    void mailInIsDownWhenTheMailboxHasNotBeenLookedThroughForAWhile() {
        mailStatus.polled();
        clock.pass(Duration.ofMinutes(5));
        assertThat(mailIn.health().getStatus()).isEqualTo(Status.UP);

        clock.pass(Duration.ofSeconds(1));
        assertThat(mailIn.health().getStatus()).isEqualTo(Status.DOWN);
    }

    @Test
    void theIndexIsDownWhenWhatIsSubmittedIsNotComparedForAWhile() {
        given.openRound();
        given.submitted(given.rss("FYR", "RSS Fyrbodal"), "Våld mot vuxna med IF", "Hur frågar man?");

        assertThat(index.health().getStatus()).isEqualTo(Status.UP);
        clock.pass(Duration.ofMinutes(11));
        Health late = index.health();

        assertThat(late.getStatus()).isEqualTo(Status.DOWN);
        assertThat(late.getDetails()).containsEntry("waiting", 1L);
    }
}
