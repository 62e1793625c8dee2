package se.behovslyft.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.behovslyft.actor.People;
import se.behovslyft.mail.inbox.Arrival;
import se.behovslyft.mail.inbox.Inbox;
import se.behovslyft.testing.Given;
import se.behovslyft.testing.Requirement;
import se.behovslyft.testing.SettableClock;

/** Whatever comes twice, or is cut off, is done once. */
@MailTest
@Requirement("R-106")
class NothingTwiceTest {

    @Autowired
    Given given;

    @Autowired
    People people;

    @Autowired
    Inbox inbox;

    @Autowired
    Rows rows;

    @Autowired
    Stumble stumble;

    String anna = "";
    String number = "";

    @Autowired
    SettableClock clock;

    @BeforeEach
    void annaIsResponsibleForAnRss() {
        number = String.valueOf(given.openRound().number());
        anna = people.mailOf(given.responsible(given.rss("FYR", "RSS Fyrbodal"))
                        .person()
                        .id())
                .orElseThrow();
    }

    @Test
    void theSameMailTwiceIsReadOnceAndAnsweredOnce() {
        MailText mail = MailText.from(anna).subject("hjälp").body("hjälp");
        PostOffice.post(mail);
        rows.awaitState(mail, "HANDLED");

        PostOffice.post(mail);
        PostOffice.post(mail.header("X-Received", "by another way"));
        PostOffice.awaitAllSeen();

        assertThat(rows.states(mail)).containsExactly("HANDLED");
        assertThat(PostOffice.theAnswerTo(anna).subject()).isEqualTo("Sv: hjälp");
    }

    @Test
    void theSameMailAtTheSameMomentOnTwoNodesIsKeptOnce() throws Exception {
        MailText mail = MailText.from(anna).subject("hjälp").body("hjälp");
        var together = new CyclicBarrier(4);
        Callable<Boolean> keep = () -> {
            together.await();
            return inbox.keep(Arrival.whole(mail.bytes()), anna).isPresent();
        };

        List<Boolean> kept = new ArrayList<>();
        try (ExecutorService nodes = Executors.newFixedThreadPool(4)) {
            for (Future<Boolean> one : nodes.invokeAll(List.of(keep, keep, keep, keep))) {
                kept.add(one.get());
            }
        }

        assertThat(kept).containsOnlyOnce(true);
        rows.awaitState(mail, "HANDLED");
        PostOffice.theAnswerTo(anna);
    }

    @Test
    void aMailThatWasKeptButNotMarkedWhenTheNodeDiedIsReadOnce() {
        MailText mail = MailText.from(anna).subject("hjälp").body("hjälp");
        inbox.keep(Arrival.whole(mail.bytes()), anna);

        PostOffice.post(mail);
        PostOffice.awaitAllSeen();

        rows.awaitState(mail, "HANDLED");
        PostOffice.theAnswerTo(anna);
    }

    @Test
    void whatSomebodyMailedFirstIsReadFirst() {
        stumble.over(number, 1);
        MailText first = MailText.from(anna).subject("först").body("snubbla " + number);
        MailText second = MailText.from(anna).subject("sedan").body("hjälp");
        inbox.keep(Arrival.whole(first.bytes()), anna);
        clock.pass(Duration.ofSeconds(1));
        inbox.keep(Arrival.whole(second.bytes()), anna);

        rows.awaitState(second, "HANDLED");

        assertThat(rows.states(first)).containsExactly("HANDLED");
        PostOffice.answerTo(second);
        PostOffice.answerTo(first);
    }

    @Test
    void whatIsCutOffInTheMiddleIsDoneOnceWithOneReceipt() {
        stumble.over(number, 2);
        MailText mail = MailText.from(anna).subject("prov").body("snubbla " + number);
        PostOffice.post(mail);
        rows.awaitState(mail, "HANDLED");

        assertThat(PostOffice.theAnswerTo(anna).text()).startsWith("Gjort " + number);
        assertThat(rows.events("test.stumbled." + number)).isEqualTo(1);
        assertThat(PostOffice.theAnswerTo("brev" + number + "@fyr.example").subject())
                .isEqualTo("Brev " + number);
    }
}
