package se.behovslyft.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionTemplate;
import se.behovslyft.document.Document;
import se.behovslyft.testing.CoreApplication;
import se.behovslyft.testing.Given;
import se.behovslyft.testing.Participant;
import se.behovslyft.testing.Requirement;

@SpringBootTest(classes = CoreApplication.class)
@Import({Given.class, OutboxTest.Channels.class})
@Tag("persistence")
class OutboxTest {

    /** A channel that does what the test says and keeps what it was given. */
    static final class Recording implements Channel {

        final Queue<Outgoing> tried = new ConcurrentLinkedQueue<>();
        final AtomicInteger failuresLeft = new AtomicInteger();
        volatile boolean lasting;
        volatile boolean faulty;
        volatile boolean reaches = true;
        private final ChannelKind kind;

        Recording(ChannelKind kind) {
            this.kind = kind;
        }

        @Override
        public ChannelKind kind() {
            return kind;
        }

        @Override
        public boolean reaches(Recipient recipient) {
            return reaches;
        }

        @Override
        public void deliver(Outgoing outgoing) throws DeliveryFailed {
            tried.add(outgoing);
            if (failuresLeft.getAndDecrement() > 0) {
                if (faulty) {
                    throw new IllegalArgumentException("a fault in the channel");
                }
                throw lasting ? DeliveryFailed.forGood("blocked", null) : DeliveryFailed.forNow("throttled", null);
            }
        }
    }

    static class Channels {
        @Bean
        Recording teams() {
            return new Recording(ChannelKind.TEAMS);
        }

        @Bean
        Recording mail() {
            return new Recording(ChannelKind.MAIL);
        }
    }

    @Autowired
    Outbox outbox;

    @Autowired
    Deliveries deliveries;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    Given given;

    @Autowired
    Recording teams;

    @Autowired
    Recording mail;

    Participant anna;

    @BeforeEach
    void bothChannelsWork() {
        given.openRound();
        anna = given.responsible(given.rss("FYR", "RSS Fyrbodal"));
        for (Recording channel : List.of(teams, mail)) {
            channel.tried.clear();
            channel.failuresLeft.set(0);
            channel.lasting = false;
            channel.faulty = false;
            channel.reaches = true;
        }
    }

    private static Document document(String title) {
        return Document.titled(title).paragraph("Åäö").build();
    }

    private void send(String title, ChannelKind... channels) {
        transaction.executeWithoutResult(ignored -> outbox.send(new Notification(
                "M-08", new Recipient.ToPerson(anna.person().id()), document(title), Set.of(channels), null)));
    }

    private List<Outgoing> arrived(Recording channel, String title) {
        return channel.tried.stream()
                .filter(one -> one.document().title().equals(title))
                .toList();
    }

    @Test
    @Requirement({"S-07", "S-17"})
    void whatIsCommittedIsSentOnceToEachChannelWithTheWordsUnchanged() {
        send("En gång", ChannelKind.MAIL, ChannelKind.TEAMS);

        await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> {
            assertThat(arrived(mail, "En gång")).hasSize(1);
            assertThat(arrived(teams, "En gång")).hasSize(1);
        });
        assertThat(arrived(mail, "En gång").getFirst().document()).isEqualTo(document("En gång"));
        assertThat(arrived(mail, "En gång").getFirst().address()).startsWith("anna.");
    }

    @Test
    void whatIsRolledBackIsNeverSent() {
        transaction.executeWithoutResult(status -> {
            outbox.send(Notification.byMail(
                    "M-08", new Recipient.ToPerson(anna.person().id()), document("Aldrig")));
            status.setRollbackOnly();
        });
        send("Efteråt", ChannelKind.MAIL);

        await().atMost(Duration.ofSeconds(20))
                .until(() -> !arrived(mail, "Efteråt").isEmpty());
        assertThat(arrived(mail, "Aldrig")).isEmpty();
    }

    @Test
    void sendingOutsideATransactionIsAFaultOfOurs() {
        assertThatThrownBy(() -> outbox.send(
                        Notification.byMail("M-08", new Recipient.ToAddress("a@b.example"), document("Fel"))))
                .isInstanceOf(IllegalTransactionStateException.class);
    }

    @Test
    @Requirement("S-22")
    void aTryThatFailsForNowIsRepeatedUnderTheSameMessageId() {
        mail.failuresLeft.set(2);

        send("Igen", ChannelKind.MAIL);

        await().atMost(Duration.ofSeconds(40)).until(() -> arrived(mail, "Igen").size() == 3);
        assertThat(arrived(mail, "Igen"))
                .extracting(Outgoing::messageId)
                .containsOnly(arrived(mail, "Igen").getFirst().messageId());
    }

    @Test
    void aFaultInAChannelIsATryLikeAnyOther() {
        mail.faulty = true;
        mail.failuresLeft.set(1);

        send("Trots felet", ChannelKind.MAIL);

        await().atMost(Duration.ofSeconds(40))
                .until(() -> arrived(mail, "Trots felet").size() == 2);
        await().atMost(Duration.ofSeconds(10))
                .until(() -> deliveries.findByKind("M-08").stream()
                        .anyMatch(row -> row.state() == Delivery.State.SENT && row.tries() == 1));
    }

    @Test
    @Requirement({"S-12", "B9-15"})
    void whatTeamsCannotDeliverGoesByMail() {
        teams.lasting = true;
        teams.failuresLeft.set(1);

        send("Blockerad", ChannelKind.TEAMS);

        await().atMost(Duration.ofSeconds(20))
                .until(() -> arrived(mail, "Blockerad").size() == 1);
    }

    @Test
    @Requirement("S-05")
    void whoeverHasNeverOpenedTeamsGetsItByMail() {
        teams.reaches = false;

        send("Utan Teams", ChannelKind.TEAMS);

        await().atMost(Duration.ofSeconds(20))
                .until(() -> arrived(mail, "Utan Teams").size() == 1);
        assertThat(arrived(teams, "Utan Teams")).isEmpty();
    }

    @Test
    @Requirement("S-22")
    void aMailThatIsRefusedForGoodStandsInTheDeliveryReport() {
        mail.lasting = true;
        mail.failuresLeft.set(1);
        long before = deliveries.countByState(Delivery.State.FAILED);

        send("Studs", ChannelKind.MAIL);

        await().atMost(Duration.ofSeconds(20))
                .until(() -> deliveries.countByState(Delivery.State.FAILED) == before + 1);
    }

    @Test
    void aTeamWithoutAChannelIsReadByItsCoordinatorsEachByMail() {
        teams.reaches = false;
        given.skrCoordinator();
        given.skrCoordinator("Per Ström");

        transaction.executeWithoutResult(ignored -> outbox.send(Notification.byTeams(
                "suggestions", new Recipient.ToTeam(given.skr().id()), document("Till SKR"))));

        await().atMost(Duration.ofSeconds(20))
                .until(() -> arrived(mail, "Till SKR").stream()
                                .map(Outgoing::address)
                                .distinct()
                                .count()
                        >= 2);
    }
}
