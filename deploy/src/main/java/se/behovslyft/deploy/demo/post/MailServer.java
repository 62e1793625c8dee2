package se.behovslyft.deploy.demo.post;

import com.icegreen.greenmail.configuration.GreenMailConfiguration;
import com.icegreen.greenmail.mail.MovingMessage;
import com.icegreen.greenmail.user.GreenMailUser;
import com.icegreen.greenmail.user.UserException;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import se.behovslyft.deploy.demo.stage.DemoSettings;

/**
 * SMTP and IMAP on loopback, for any address and any password. Starts before everything that sends or fetches mail, and
 * stops after it. From the start it holds what the files hold: everything for the invented people, and for the product
 * itself what it has not marked as read.
 */
@Component
@Profile("demo")
class MailServer implements SmartLifecycle {

    private static final String LOOPBACK = "127.0.0.1";

    private final DemoSettings.Mail settings;
    private final MailFiles files;
    private @Nullable GreenMail running;

    MailServer(DemoSettings settings, MailFiles files) {
        this.settings = settings.mail();
        this.files = files;
    }

    @Override
    public void start() {
        var server = new GreenMail(new ServerSetup[] {
            new ServerSetup(settings.smtpPort(), LOOPBACK, ServerSetup.PROTOCOL_SMTP),
            new ServerSetup(settings.imapPort(), LOOPBACK, ServerSetup.PROTOCOL_IMAP)
        });
        server.withConfiguration(GreenMailConfiguration.aConfig().withDisabledAuthentication());
        files.owners().forEach(owner -> restore(server, owner));
        server.getUserManager().setMessageDeliveryHandler((mail, to) -> receive(server, mail, to.getEmail()));
        server.start();
        running = server;
    }

    @Override
    public void stop() {
        if (running != null) {
            running.stop();
            running = null;
        }
    }

    @Override
    public boolean isRunning() {
        return running != null;
    }

    @Override
    public int getPhase() {
        return Integer.MIN_VALUE + 1_000;
    }

    /** A file first: the sender hears that the mail is taken only when it is. One at a time, so that no account is made twice. */
    private synchronized GreenMailUser receive(GreenMail server, MovingMessage mail, String address)
            throws MessagingException, UserException {
        KeptMail kept = files.keep(address, mail.getMessage());
        GreenMailUser owner = account(server, kept.owner());
        if (isInbox(kept.owner())) {
            ReadMarks.nameOn(mail.getMessage(), kept);
        }
        return owner;
    }

    private void restore(GreenMail server, String owner) {
        try {
            GreenMailUser account = account(server, owner);
            List<KeptMail> oldestFirst = files.of(owner).stream()
                    .filter(mail -> !isInbox(owner) || !mail.isRead())
                    .sorted(Comparator.comparing(KeptMail::name))
                    .toList();
            for (KeptMail mail : oldestFirst) {
                try (InputStream content = Files.newInputStream(mail.file())) {
                    var message = new MimeMessage(null, content);
                    ReadMarks.nameOn(message, mail);
                    account.deliver(message);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (MessagingException | UserException e) {
            throw new IllegalStateException("The demo's mail of an earlier start cannot be read", e);
        }
    }

    private GreenMailUser account(GreenMail server, String address) throws UserException {
        GreenMailUser known = server.getUserManager().getUserByEmail(address);
        if (known != null) {
            return known;
        }
        GreenMailUser account = server.getUserManager().createUser(address, address, address);
        if (isInbox(address)) {
            ReadMarks.follow(server.getManagers().getImapHostManager(), account, files);
        }
        return account;
    }

    private boolean isInbox(String address) {
        return settings.inbox().equalsIgnoreCase(address);
    }
}
