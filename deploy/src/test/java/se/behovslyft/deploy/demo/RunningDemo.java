package se.behovslyft.deploy.demo;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import se.behovslyft.deploy.Behovslyft;
import se.behovslyft.deploy.demo.post.MailProgram;

/** The demo, started as {@code ./demo} starts it, but on free ports, with few RSS, and in this JVM. */
final class RunningDemo implements AutoCloseable {

    static final String INBOX = "behov@behovslyft.example";

    private final ConfigurableApplicationContext application;
    private final int smtpPort;
    private final int imapPort;

    private RunningDemo(ConfigurableApplicationContext application, int smtpPort, int imapPort) {
        this.application = application;
        this.smtpPort = smtpPort;
        this.imapPort = imapPort;
    }

    /**
     * Starts it.
     *
     * @param folder where it keeps everything; the same again is the next start
     * @param rss the codes of those who mail their needs
     * @param more further settings, e.g. {@code behovslyft.demo.chat.on=true}
     */
    static RunningDemo start(Path folder, List<String> rss, String... more) throws IOException {
        int smtpPort = freePort();
        int imapPort = freePort();
        List<String> settings = new ArrayList<>(List.of(
                "spring.profiles.active=demo",
                "server.port=" + freePort(),
                "management.server.port=" + freePort(),
                "behovslyft.demo.folder=" + folder,
                "behovslyft.demo.samples="
                        + Path.of("../samples").toAbsolutePath().normalize(),
                "behovslyft.demo.rss=" + String.join(",", rss),
                "behovslyft.demo.mail.smtp-port=" + smtpPort,
                "behovslyft.demo.mail.imap-port=" + imapPort));
        settings.addAll(List.of(more));
        var application = new SpringApplication(Behovslyft.class);
        application.setRegisterShutdownHook(false);
        return new RunningDemo(
                application.run(settings.stream().map(setting -> "--" + setting).toArray(String[]::new)),
                smtpPort,
                imapPort);
    }

    /** The mail program of whoever asks. */
    MailProgram mail() {
        return new MailProgram(smtpPort, imapPort);
    }

    /** What somebody has in their inbox, fetched over IMAP. */
    Inbox inboxOf(String address) {
        return new Inbox(imapPort, address);
    }

    URI at(String path) {
        return URI.create("http://127.0.0.1:" + application.getEnvironment().getProperty("local.server.port") + path);
    }

    <T> T bean(Class<T> type) {
        return application.getBean(type);
    }

    @Override
    public void close() {
        application.close();
    }

    static int freePort() throws IOException {
        try (var free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return free.getLocalPort();
        }
    }
}
