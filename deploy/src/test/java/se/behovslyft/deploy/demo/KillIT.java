package se.behovslyft.deploy.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import org.awaitility.core.ConditionFactory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import se.behovslyft.deploy.JarProcess;
import se.behovslyft.deploy.demo.Inbox.Received;
import se.behovslyft.deploy.demo.post.MailProgram.Mail;
import se.behovslyft.testing.Requirement;

/**
 * {@code kill -9} while mailed files are being taken in: the jar as a process of its own, with the settings of production,
 * a database in a file, and a mail server outside.
 */
@Requirement({"S-07", "S-22", "R-106"})
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class KillIT {

    private static final Duration LONGEST_RECOVERY = Duration.ofMinutes(4);
    private static final AtomicInteger LISTS = new AtomicInteger();
    private static final Map<String, String> SENDERS = Map.of(
            "DAL", "linnea.forsgard@regiondalarna.example",
            "GOT", "fatima.haddad@regiongotland.example",
            "STO", "lovisa.nordlund@storsthlm.example");

    @TempDir
    static Path folder;

    private static final Map<String, Mail> MAILS = new HashMap<>();
    private static ForeignMailServer server;
    private static JarProcess behovslyft;

    /** The demo makes the registry and the round; its database is then an installation's. */
    @BeforeAll
    static void prepare() throws Exception {
        try (RunningDemo demo = RunningDemo.start(folder, List.of("nobody"))) {
            SENDERS.forEach((rss, sender) -> MAILS.put(
                    rss,
                    Mail.of(sender, RunningDemo.INBOX, "Våra behov", "", FortyRows.of(demo, rss))
                            .identified("<file@" + rss + ".example>")));
        }
        server = new ForeignMailServer();
        behovslyft = start();
    }

    @AfterAll
    static void stop() {
        behovslyft.kill();
        server.close();
    }

    @Test
    @Order(1)
    void afterAKillInTheMiddleOfAnImportEveryRowIsThereOnceAndTheReceiptHasComeOnce() throws Exception {
        for (Mail mail : MAILS.values()) {
            server.mail().send(mail);
        }
        soon().until(() -> server.takenIn() > 0);
        behovslyft.kill();
        assertThat(receipts()).as("killed before it had finished").isLessThan(SENDERS.size());

        behovslyft = start();
        await().atMost(LONGEST_RECOVERY).until(() -> receipts() == SENDERS.size());

        for (String rss : SENDERS.keySet()) {
            everyRowIsThereOnce(rss);
        }
        assertThat(MAILS.values())
                .allSatisfy(mail -> assertThat(answersTo(mail)).hasSize(1));
    }

    /** Killed between the mail server's "accepted" and our note of it, the same mail may go twice: under one id. */
    @Test
    @Order(2)
    void afterAKillJustWhenAnAnswerHasGoneItIsStillTheSameAnswer() throws Exception {
        Mail question =
                Mail.of(SENDERS.get("DAL"), RunningDemo.INBOX, "mall", "").identified("<kill@DAL.example>");
        server.mail().send(question);
        soon().until(() -> !answersTo(question).isEmpty());
        behovslyft.kill();

        behovslyft = start();
        everyRowIsThereOnce("GOT");

        assertThat(answersTo(question).stream().map(Received::messageId).distinct())
                .hasSize(1);
    }

    private static JarProcess start() throws Exception {
        Map<String, String> settings = new HashMap<>(server.settings());
        settings.put(
                "BEHOVSLYFT_DATABASE_URL",
                "jdbc:h2:file:" + folder.resolve("database")
                        + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH;WRITE_DELAY=0");
        // The work of a killed process is taken up when its heart has been silent for a while: a shorter one here.
        settings.put("DBSCHEDULER_HEARTBEATINTERVAL", "1s");
        JarProcess started = JarProcess.startIn(folder, settings);
        started.awaitReady();
        return started;
    }

    private static ConditionFactory soon() {
        return await().atMost(Duration.ofMinutes(1)).pollInterval(Duration.ofMillis(10));
    }

    private static long receipts() {
        return MAILS.values().stream()
                .filter(mail -> !answersTo(mail).isEmpty())
                .count();
    }

    private static List<Received> answersTo(Mail mail) {
        return server.inboxOf(mail.from()).answersTo(mail.messageId());
    }

    private static void everyRowIsThereOnce(String rss) throws Exception {
        Mail question = Mail.of(MAILS.get(rss).from(), RunningDemo.INBOX, "visa våra behov", "")
                .identified("<list-" + LISTS.incrementAndGet() + "@" + rss + ".example>");
        server.mail().send(question);
        String list = server.inboxOf(question.from())
                .awaitAnswerTo(question.messageId())
                .text();
        assertThat(list).contains(FortyRows.COUNT + " behov i omgången");
        for (int row = 1; row <= FortyRows.COUNT; row++) {
            assertThat(Pattern.compile(Pattern.quote(FortyRows.title(rss, row)) + "\\b")
                            .matcher(list)
                            .results())
                    .as(FortyRows.title(rss, row))
                    .hasSize(1);
        }
    }
}
