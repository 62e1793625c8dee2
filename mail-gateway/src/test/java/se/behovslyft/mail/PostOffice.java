package se.behovslyft.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.icegreen.greenmail.store.FolderException;
import com.icegreen.greenmail.store.StoredMessage;
import com.icegreen.greenmail.user.GreenMailUser;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.Address;
import jakarta.mail.Flags;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.time.Duration;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/** A mail server for the tests of this JVM, with a mailbox for everyone. */
final class PostOffice {

    static final String SERVICE = "behov@behovslyft.example";
    static final String SERVER = "mx.behovslyft.example";
    static final Duration SOON = Duration.ofSeconds(20);

    private static final GreenMail SERVERS = start();

    private PostOffice() {}

    /** Tells the gateway where the servers listen. */
    static final class Ports implements ApplicationContextInitializer<ConfigurableApplicationContext> {
        @Override
        public void initialize(ConfigurableApplicationContext context) {
            TestPropertyValues.of(
                            "behovslyft.mail.imap.port=" + SERVERS.getImap().getPort(),
                            "behovslyft.mail.smtp.port=" + SERVERS.getSmtp().getPort())
                    .applyTo(context);
        }
    }

    /** Opens a mailbox that is reached by TLS alone, with that token. */
    static List<String> mailboxByTls(String address, String token) {
        SERVERS.setUser(address, address, token);
        return List.of(
                "behovslyft.mail.imap.port=" + SERVERS.getImaps().getPort(),
                "behovslyft.mail.smtp.port=" + SERVERS.getSmtps().getPort());
    }

    /** Lays a mail in the service's mailbox as if someone had opened it there already. */
    static void layOpened(MailText mail) {
        try {
            SERVERS.getManagers()
                    .getImapHostManager()
                    .getInbox(SERVERS.getUserManager().getUserByEmail(SERVICE))
                    .appendMessage(
                            new MimeMessage(
                                    Session.getInstance(new Properties()), new ByteArrayInputStream(mail.bytes())),
                            new Flags(Flags.Flag.SEEN),
                            new Date());
        } catch (MessagingException | FolderException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Each class begins with empty mailboxes: another database may have had people of the same address. */
    static final class Emptied implements BeforeAllCallback {
        @Override
        public void beforeAll(ExtensionContext context) throws FolderException {
            SERVERS.purgeEmailFromAllMailboxes();
        }
    }

    /** Hands in a mail exactly as written, with that envelope sender. */
    static void post(String envelopeSender, byte[] mail) {
        var properties = new Properties();
        properties.setProperty("mail.smtp.host", "127.0.0.1");
        properties.setProperty(
                "mail.smtp.port", String.valueOf(SERVERS.getSmtp().getPort()));
        properties.setProperty("mail.smtp.from", envelopeSender);
        Session session = Session.getInstance(properties);
        try (Transport transport = session.getTransport("smtp")) {
            transport.connect();
            transport.sendMessage(
                    new MimeMessage(session, new ByteArrayInputStream(mail)),
                    new Address[] {new InternetAddress(SERVICE)});
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    static void post(MailText mail) {
        post(mail.sender(), mail.bytes());
    }

    /** Waits until the gateway has taken everything out of its mailbox. */
    static void awaitAllSeen() {
        await().atMost(SOON).until(() -> unseen() == 0);
    }

    private static long unseen() {
        return inbox(SERVICE).stream()
                .filter(message -> !message.getFlags().contains(Flags.Flag.SEEN))
                .count();
    }

    private static List<StoredMessage> inbox(String address) {
        GreenMailUser user = SERVERS.getUserManager().getUserByEmail(address);
        try {
            return user == null
                    ? List.of()
                    : SERVERS.getManagers().getImapHostManager().getInbox(user).getMessages();
        } catch (FolderException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Every mail in a mailbox. */
    static List<MimeMessage> mailbox(String address) {
        return inbox(address).stream().map(StoredMessage::getMimeMessage).toList();
    }

    /** The answer to that mail. */
    static ReceivedMail answerTo(MailText mail) {
        return await().atMost(SOON)
                .until(
                        () -> mailbox(mail.sender()).stream()
                                .map(ReceivedMail::of)
                                .filter(answer -> answer.header("In-Reply-To").equals(mail.messageId()))
                                .findFirst(),
                        Optional::isPresent)
                .orElseThrow();
    }

    /** The first mail to someone that says that. */
    static ReceivedMail mailTo(String address, String saying) {
        await().atMost(SOON).until(() -> mails(address, saying).findFirst().isPresent());
        return mails(address, saying).findFirst().orElseThrow();
    }

    private static Stream<ReceivedMail> mails(String address, String saying) {
        return mailbox(address).stream()
                .map(ReceivedMail::of)
                .filter(mail -> mail.text().contains(saying));
    }

    /** The mail that comes to someone who has had none. */
    static ReceivedMail theAnswerTo(String address) {
        await().atMost(SOON).until(() -> !mailbox(address).isEmpty());
        assertThat(mailbox(address)).as("mails to %s", address).hasSize(1);
        return ReceivedMail.of(mailbox(address).getFirst());
    }

    private static GreenMail start() {
        var servers = new GreenMail(new ServerSetup[] {
            new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP),
            new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_IMAP),
            new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTPS),
            new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_IMAPS)
        });
        servers.start();
        servers.setUser(SERVICE, SERVICE);
        return servers;
    }
}
