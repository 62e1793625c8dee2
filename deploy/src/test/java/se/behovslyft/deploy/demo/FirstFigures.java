package se.behovslyft.deploy.demo;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.behovslyft.actor.Organisation;
import se.behovslyft.actor.OrganisationKind;
import se.behovslyft.actor.Organisations;
import se.behovslyft.actor.People;
import se.behovslyft.actor.Role;
import se.behovslyft.deploy.JarProcess;
import se.behovslyft.deploy.demo.post.MailProgram.Mail;

/**
 * A benchmark, not a test: {@code benchmarks/first-figures} runs it. Start-up and memory of the jar, and templates of forty
 * rows taken in end to end, beside a mail server that only passes the same mails on.
 */
class FirstFigures {

    @TempDir
    static Path folder;

    @Test
    void measure() throws Exception {
        List<Mail> mails = mails();
        try (var server = new ForeignMailServer()) {
            Map<String, String> settings = new HashMap<>(server.settings());
            settings.put(
                    "BEHOVSLYFT_DATABASE_URL",
                    "jdbc:h2:file:" + folder.resolve("database")
                            + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH;WRITE_DELAY=0");
            long begun = System.nanoTime();
            JarProcess jar = JarProcess.startIn(folder, settings);
            jar.awaitReady();
            tell("start to ready", seconds(begun) + " s");
            tell("memory when ready", residentMegabytes(jar) + " MB");

            double product = mailsThroughTheProduct(server, mails);
            tell("memory after the mails", residentMegabytes(jar) + " MB");
            jar.stop();
            double bare = mailsThroughTheServerAlone(server, mails);
            tell("mails with 40 rows, SMTP in to receipt out", "%.2f a second".formatted(mails.size() / product));
            tell("the same mails, SMTP in to IMAP out alone", "%.2f a second".formatted(mails.size() / bare));
            tell("ratio", "%.1f".formatted(product / bare));
        }
    }

    /** One for each RSS, made by the demo, whose database then is an installation's. */
    private static List<Mail> mails() throws Exception {
        List<Mail> mails = new ArrayList<>();
        try (RunningDemo demo = RunningDemo.start(folder, List.of("nobody"))) {
            People people = demo.bean(People.class);
            for (Organisation rss : demo.bean(Organisations.class).findByKindOrderByName(OrganisationKind.RSS)) {
                people.holding(java.util.Set.of(Role.RSS_RESPONSIBLE), rss.id()).stream()
                        .findFirst()
                        .flatMap(one -> people.mailOf(one.person()))
                        .ifPresent(sender -> mails.add(
                                Mail.of(sender, RunningDemo.INBOX, "Våra behov", "", FortyRows.of(demo, rss.code()))
                                        .identified("<figures@" + rss.code() + ".example>")));
            }
        }
        return mails;
    }

    private static double mailsThroughTheProduct(ForeignMailServer server, List<Mail> mails) throws Exception {
        long begun = System.nanoTime();
        for (Mail mail : mails) {
            server.mail().send(mail);
        }
        await().atMost(Duration.ofMinutes(5))
                .pollInterval(Duration.ofMillis(200))
                .until(() -> mails.stream()
                        .noneMatch(mail -> server.inboxOf(mail.from())
                                .answersTo(mail.messageId())
                                .isEmpty()));
        return seconds(begun);
    }

    private static double mailsThroughTheServerAlone(ForeignMailServer server, List<Mail> mails) throws Exception {
        String reader = "reader@peer.example";
        long begun = System.nanoTime();
        for (Mail mail : mails) {
            server.mail()
                    .send(new Mail(
                            mail.from(),
                            reader,
                            mail.subject(),
                            mail.text(),
                            mail.attachments(),
                            mail.messageId(),
                            mail.inReplyTo()));
        }
        await().atMost(Duration.ofMinutes(1))
                .pollInterval(Duration.ofMillis(200))
                .until(() -> server.inboxOf(reader).all().size() == mails.size());
        return seconds(begun);
    }

    private static double seconds(long begun) {
        return Math.round((System.nanoTime() - begun) / 1e8) / 10.0;
    }

    private static long residentMegabytes(JarProcess jar) throws IOException {
        return Files.readAllLines(Path.of("/proc", String.valueOf(jar.pid()), "status")).stream()
                .filter(line -> line.startsWith("VmRSS:"))
                .map(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024)
                .findFirst()
                .orElse(-1L);
    }

    private static void tell(String what, String figure) {
        System.out.printf("%-50s %s%n", what, figure);
    }
}
