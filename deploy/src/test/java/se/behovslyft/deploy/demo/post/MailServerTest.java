package se.behovslyft.deploy.demo.post;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.mail.Flags;
import jakarta.mail.Folder;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Store;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Properties;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.behovslyft.deploy.demo.post.MailProgram.Mail;
import se.behovslyft.deploy.demo.stage.DemoSettings;
import se.behovslyft.testing.SettableClock;

class MailServerTest {

    private static final String ASA = "asa@fyrbodal.example";
    private static final String INBOX = "behov@behovslyft.example";

    @TempDir
    Path folder;

    private final SettableClock clock =
            new SettableClock(Instant.parse("2026-03-11T08:00:00Z"), ZoneId.of("Europe/Stockholm"));
    private DemoSettings settings;
    private MailFiles files;
    private MailServer server;
    private MailProgram program;

    @BeforeEach
    void start() throws IOException {
        settings = new DemoSettings(
                folder,
                folder,
                List.of(),
                new DemoSettings.Mail(freePort(), freePort(), INBOX),
                new DemoSettings.Chat(false, folder, 0, 0));
        files = new MailFiles(settings, clock);
        server = new MailServer(settings, files);
        server.start();
        program = new MailProgram(settings.mail().smtpPort(), settings.mail().imapPort());
    }

    @AfterEach
    void stop() {
        server.stop();
    }

    @Test
    void whatIsAcceptedIsAFile() throws Exception {
        program.send(Mail.of(INBOX, "Asa@Fyrbodal.example", "Kvitto på åäö", "Hej"));

        assertThat(files.owners()).containsExactly(ASA);
        KeptMail kept = files.of(ASA).getFirst();
        assertThat(kept.receivedAt()).isEqualTo(clock.instant());
        assertThat(Files.readString(kept.file())).contains("From: " + INBOX);
    }

    @Test
    void aRestartLosesNothingThatPeopleHaveReceived() throws Exception {
        program.send(Mail.of(ASA, INBOX, "Fråga", "Hej").identified("<1@test>"));
        program.send(Mail.of(INBOX, ASA, "Sv: Fråga", "Hej").answering("<1@test>"));

        restart();

        assertThat(program.hasAnswer(ASA, "<1@test>")).isTrue();
        assertThat(program.hasAnswer(ASA, "<2@test>")).isFalse();
    }

    @Test
    void whatTheProductHasMarkedAsReadIsNotGivenToItAgain() throws Exception {
        program.send(Mail.of(ASA, INBOX, "Läst", "Hej"));
        markAllAsRead();
        program.send(Mail.of(ASA, INBOX, "Oläst", "Hej"));

        restart();

        assertThat(subjectsInInbox()).containsExactly("Oläst");
        assertThat(files.of(INBOX)).hasSize(2);
    }

    @Test
    void aMailToSeveralIsEverybodysWithoutOurMarks() throws Exception {
        program.send(Mail.of(ASA, INBOX, "Till oss", "Hej"));

        assertThat(Files.readString(files.of(INBOX).getFirst().file())).doesNotContain("X-Demo-File");
    }

    @Test
    void nobodyReachesOutsideTheFolder() {
        assertThat(files.of("..")).isEmpty();
        assertThat(files.of("../mail/" + ASA)).isEmpty();
        assertThat(files.find(ASA, "../../secret")).isEmpty();
        assertThatThrownBy(() -> files.keep("../evil@x", null)).isInstanceOf(IllegalArgumentException.class);
    }

    private void restart() {
        server.stop();
        files = new MailFiles(settings, clock);
        server = new MailServer(settings, files);
        server.start();
    }

    private void markAllAsRead() throws MessagingException {
        try (Store store = imap();
                Folder inbox = store.getFolder("INBOX")) {
            inbox.open(Folder.READ_WRITE);
            inbox.setFlags(inbox.getMessages(), new Flags(Flags.Flag.SEEN), true);
        }
    }

    private List<String> subjectsInInbox() throws MessagingException {
        try (Store store = imap();
                Folder inbox = store.getFolder("INBOX")) {
            inbox.open(Folder.READ_ONLY);
            var subjects = new java.util.ArrayList<String>();
            for (var message : inbox.getMessages()) {
                subjects.add(message.getSubject());
            }
            return subjects;
        }
    }

    private Store imap() throws MessagingException {
        Store store = Session.getInstance(new Properties()).getStore("imap");
        store.connect("127.0.0.1", settings.mail().imapPort(), INBOX, "any");
        return store;
    }

    private static int freePort() throws IOException {
        try (var free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return free.getLocalPort();
        }
    }
}
