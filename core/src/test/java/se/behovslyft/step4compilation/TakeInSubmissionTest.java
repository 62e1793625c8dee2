package se.behovslyft.step4compilation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.transaction.support.TransactionTemplate;
import se.behovslyft.actor.Organisation;
import se.behovslyft.need.LocalNeed;
import se.behovslyft.notification.Deliveries;
import se.behovslyft.round.Round;
import se.behovslyft.step3reconciliation.CompilationSubmitted;
import se.behovslyft.testing.CoreApplication;
import se.behovslyft.testing.Given;
import se.behovslyft.testing.Requirement;
import se.behovslyft.testing.Talk;

@SpringBootTest(classes = CoreApplication.class)
@Import({Given.class, Talk.class, SevenRss.class})
@Tag("persistence")
class TakeInSubmissionTest {

    @Autowired
    Given given;

    @Autowired
    Talk talk;

    @Autowired
    SevenRss seven;

    @Autowired
    Deliveries deliveries;

    @Autowired
    TakeInSubmission takeIn;

    @Autowired
    TransactionTemplate transaction;

    Round round;
    Talk.Voice sara;

    @BeforeEach
    void aRoundIsOpen() {
        round = given.openRound();
        sara = talk.inTeams(given.skrCoordinator());
    }

    @Test
    @Requirement("R-111")
    void theFirstTwoRssInTheSameSecondAreBothTakenIn() throws Exception {
        List<Organisation> first = Stream.of("XFY", "XHA").map(seven::rss).toList();
        first.forEach(given::responsible);
        var together = new CyclicBarrier(2);

        try (var threads = Executors.newFixedThreadPool(2)) {
            List<Future<LocalNeed>> both = first.stream()
                    .map(rss -> threads.submit(() -> {
                        together.await();
                        return given.submitted(rss, "Munvård", "Vad fungerar?");
                    }))
                    .toList();
            for (Future<LocalNeed> one : both) {
                one.get();
            }
        }

        assertThat(Talk.read(sara.says("visa listan"))).contains("2 behov i 2 poster", "1 | Munvård", "2 | Munvård");
    }

    @Test
    @Requirement("R-106")
    void aLaterVersionLeavesWhatSkrHasGroupedWhereItIs() {
        LocalNeed one = given.submitted(seven.rss("XFY"), "Munvård", "Vad fungerar?");
        LocalNeed other = given.submitted(seven.rss("XHA"), "Tandborstning", "Vilka rutiner?");
        sara.says("gruppera 1, 2");

        transaction.executeWithoutResult(
                ignored -> takeIn.on(new CompilationSubmitted(other.round(), other.rss(), 2, List.of(other.id()))));

        assertThat(Talk.read(sara.says("visa listan")))
                .contains("2 behov i 1 poster", one.words().title());
    }

    @Test
    @Requirement("R-105")
    void nothingToLiftIsToldToSkrToo() {
        long before = deliveries.findByKind("suggestions").size();

        given.submitted(seven.rss("XFY"));

        await().atMost(Duration.ofSeconds(30))
                .until(() -> deliveries.findByKind("suggestions").size() > before);
    }
}
