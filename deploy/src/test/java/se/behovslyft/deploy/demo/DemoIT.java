package se.behovslyft.deploy.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.behovslyft.deploy.demo.Inbox.Received;
import se.behovslyft.deploy.demo.post.MailFiles;
import se.behovslyft.testing.Requirement;

/** What {@code ./demo} does: the play, broken off and gone on with, and what is left for the next start. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class DemoIT {

    /** Two that submit, one of them with a unit; one that is left to whoever tries it; one that asks for the template. */
    private static final List<String> SMALL = List.of("STO", "SJU", "FYR", "SKB");

    private static final int MAILS = 5;
    private static final Duration LONGEST_PLAY = Duration.ofMinutes(3);

    @TempDir
    static Path folder;

    @Test
    @Order(1)
    void aPlayThatIsBrokenOffHasSentSomething() throws Exception {
        try (RunningDemo demo = RunningDemo.start(folder, SMALL)) {
            await().atMost(LONGEST_PLAY).until(() -> !sent(demo).isEmpty());
        }
    }

    @Test
    @Order(2)
    @Requirement({"S-07", "S-22"})
    void theNextStartGoesOnUntilEveryMailHasItsReceiptOnce() throws Exception {
        try (RunningDemo demo = RunningDemo.start(folder, SMALL)) {
            awaitEnd(demo);

            assertThat(sent(demo)).hasSize(MAILS).doesNotHaveDuplicates();
            assertThat(receipts(demo, "lovisa.nordlund@storsthlm.example")).hasSize(2);
            assertThat(receipts(demo, "torbjorn.martensson@sjuharad.example")).hasSize(1);
            assertThat(receipts(demo, "jorgen.hallstrom@fyrbodal.example")).hasSize(1);
            assertThat(demo.inboxOf("jessica.ek@skaraborg.example").all())
                    .flatExtracting(Received::files)
                    .hasSize(1);
        }
    }

    @Test
    @Order(3)
    @Requirement({"R-113", "S-15"})
    void whatWasSubmittedIsSuggestedToSkr() throws Exception {
        try (RunningDemo demo = RunningDemo.start(folder, SMALL)) {
            awaitEnd(demo);

            assertThat(count(demo, "submission")).isEqualTo(2);
            assertThat(count(demo, "similarity_suggestion")).isPositive();
            assertThat(demo.inboxOf("marta.ohrn@skr.example").all())
                    .as("without a window, SKR is told by mail")
                    .extracting(Received::subject)
                    .anyMatch(subject -> subject.contains("har skickat in"));
            assertThat(needs(demo, "FYR")).isEqualTo(5);
        }
    }

    @Test
    @Order(4)
    void aStartOverIsAnEmptyFolder(@TempDir Path empty) throws Exception {
        try (RunningDemo demo = RunningDemo.start(empty, List.of("SKB"))) {
            assertThat(count(demo, "local_need")).isZero();
            assertThat(count(demo, "round")).isEqualTo(1);
            assertThat(count(demo, "participation")).isEqualTo(24);
            new MailboxCheck(demo).all();
        }
    }

    private static void awaitEnd(RunningDemo demo) {
        await().atMost(LONGEST_PLAY)
                .pollInterval(Duration.ofMillis(500))
                .until(() -> sent(demo).size() == MAILS
                        && count(demo, "submission") == 2
                        && count(
                                        demo,
                                        "scheduled_tasks where task_name = 'chore' and (picked or execution_time < now())")
                                == 0);
    }

    private static List<String> sent(RunningDemo demo) {
        var files = demo.bean(MailFiles.class);
        return files.of(RunningDemo.INBOX).stream().map(files::messageId).toList();
    }

    private static List<Received> receipts(RunningDemo demo, String sender) {
        return demo.inboxOf(sender).all().stream()
                .filter(mail -> mail.inReplyTo().startsWith("<play-"))
                .toList();
    }

    private static long needs(RunningDemo demo, String rss) {
        return count(demo, "local_need where reference like 'O7-" + rss + "-%'");
    }

    private static long count(RunningDemo demo, String from) {
        return demo.bean(JdbcClient.class)
                .sql("select count(*) from " + from)
                .query(Long.class)
                .single();
    }
}
