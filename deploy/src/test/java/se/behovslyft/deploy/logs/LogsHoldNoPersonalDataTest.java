package se.behovslyft.deploy.logs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;
import se.behovslyft.deploy.Behovslyft;
import se.behovslyft.dialog.Reply;
import se.behovslyft.document.Document;
import se.behovslyft.notification.ChannelKind;
import se.behovslyft.notification.Deliveries;
import se.behovslyft.notification.Delivery;
import se.behovslyft.notification.Notification;
import se.behovslyft.notification.Outbox;
import se.behovslyft.notification.Recipient;
import se.behovslyft.testing.Given;
import se.behovslyft.testing.Requirement;
import se.behovslyft.testing.Talk;
import se.behovslyft.testing.TestDatabase;

@SpringBootTest(classes = Behovslyft.class)
@Import({TestDatabase.class, Given.class, Talk.class})
@Requirement("S-17")
class LogsHoldNoPersonalDataTest {

    private static final String NEED = "Hur bemöts vuxna med autism i daglig verksamhet";
    private static final String ADDRESS = "asa.bjorkman@fyrbodal.example";

    @Autowired
    Given given;

    @Autowired
    Talk talk;

    @Autowired
    Outbox outbox;

    @Autowired
    Deliveries deliveries;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcTemplate database;

    @Autowired
    Environment settings;

    private ProductionLog log;

    @BeforeEach
    void openLog() {
        log = new ProductionLog(settings);
    }

    @AfterEach
    void closeLog() {
        log.close();
    }

    @ParameterizedTest
    @EnumSource(ChannelKind.class)
    void whenANeedIsRegisteredChangedAndSubmitted(ChannelKind channel) {
        given.openRound();
        var voice = talk.of(given.responsible(given.rss("FYR", "RSS Fyrbodal")), channel);

        Reply saved = voice.fillsIn(voice.says(NEED), "level", "NATIONAL", "source", "NETWORK_MEETING");
        voice.says("visa 1");
        voice.says("1 nationell");
        voice.says("skicka in utan avstämning: vi mejlade " + ADDRESS);
        voice.says("något som ingen förstår om " + NEED);

        assertThat(Talk.read(saved)).contains("Sparat som");
        holdsNeitherNeedNorAddress();
    }

    @Test
    void whenAMessageCannotBeSent() {
        Notification letter = Notification.byMail(
                "M-08", new Recipient.ToAddress(ADDRESS), Document.titled(NEED).build());

        transaction.executeWithoutResult(ignored -> outbox.send(letter));

        await().until(() -> deliveries.findByKind("M-08").stream()
                .anyMatch(delivery -> delivery.tries() > 0 || delivery.state() == Delivery.State.FAILED));
        assertThat(log.text()).contains("M-08");
        holdsNeitherNeedNorAddress();
    }

    @Test
    void whenTheDatabaseQuotesTheRowItRefuses() {
        try {
            database.update(
                    "insert into organisation (id, kind, code, name) values (?, ?, ?, ?)",
                    UUID.randomUUID(),
                    NEED,
                    "longer than the twenty characters of a code " + ADDRESS,
                    "x");
        } catch (RuntimeException refused) {
            log.library().error("A row was refused", refused);
        }

        assertThat(log.text()).contains("A row was refused", "LogsHoldNoPersonalDataTest.java");
        holdsNeitherNeedNorAddress();
    }

    @Test
    void whenALibraryQuotesAnAddress() {
        log.library().warn("550 5.1.1 <{}>: no such user", ADDRESS);

        assertThat(log.text()).contains("550 5.1.1 <[address]>: no such user");
    }

    @Test
    void whatWeWordOurselvesIsKept() {
        log.library().error("Stopped", new IllegalStateException("No person 17"));

        assertThat(log.text()).contains("java.lang.IllegalStateException: No person 17");
    }

    private void holdsNeitherNeedNorAddress() {
        assertThat(log.text()).doesNotContain("autism", "asa.bjorkman", "@fyr");
    }
}
