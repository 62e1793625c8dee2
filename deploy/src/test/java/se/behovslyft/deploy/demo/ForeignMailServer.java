package se.behovslyft.deploy.demo;

import com.icegreen.greenmail.configuration.GreenMailConfiguration;
import com.icegreen.greenmail.store.FolderException;
import com.icegreen.greenmail.user.GreenMailUser;
import com.icegreen.greenmail.user.MessageDeliveryHandler;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.Flags;
import java.io.IOException;
import java.util.Map;
import se.behovslyft.deploy.demo.post.MailProgram;

/**
 * A mail server as an installation has one: outside the product, so that it goes on when the product is killed, and vouching
 * for its senders in Authentication-Results.
 */
final class ForeignMailServer implements AutoCloseable {

    private static final String HOST = "127.0.0.1";
    private static final String NAME = "mx.test";

    private final GreenMail server;
    private final int smtpPort = RunningDemo.freePort();
    private final int imapPort = RunningDemo.freePort();

    ForeignMailServer() throws IOException {
        server = new GreenMail(new ServerSetup[] {
            new ServerSetup(smtpPort, HOST, ServerSetup.PROTOCOL_SMTP),
            new ServerSetup(imapPort, HOST, ServerSetup.PROTOCOL_IMAP)
        });
        server.withConfiguration(GreenMailConfiguration.aConfig().withDisabledAuthentication());
        server.start();
        vouchForSenders();
    }

    /** The settings of a product that uses it. */
    Map<String, String> settings() {
        return Map.ofEntries(
                Map.entry("BEHOVSLYFT_MAIL_FROM_ADDRESS", RunningDemo.INBOX),
                Map.entry("BEHOVSLYFT_MAIL_IMAP_HOST", HOST),
                Map.entry("BEHOVSLYFT_MAIL_IMAP_PORT", String.valueOf(imapPort)),
                Map.entry("BEHOVSLYFT_MAIL_IMAP_TLS", "NONE"),
                Map.entry("BEHOVSLYFT_MAIL_IMAP_USER", RunningDemo.INBOX),
                Map.entry("BEHOVSLYFT_MAIL_IMAP_PASSWORD", "any"),
                Map.entry("BEHOVSLYFT_MAIL_IMAP_EVERY", "1s"),
                Map.entry("BEHOVSLYFT_MAIL_SMTP_HOST", HOST),
                Map.entry("BEHOVSLYFT_MAIL_SMTP_PORT", String.valueOf(smtpPort)),
                Map.entry("BEHOVSLYFT_MAIL_SMTP_TLS", "NONE"),
                Map.entry("BEHOVSLYFT_MAIL_SMTP_PERMINUTE", "0"),
                Map.entry("BEHOVSLYFT_MAIL_SCREEN_AUTHSERVID", NAME));
    }

    MailProgram mail() {
        return new MailProgram(smtpPort, imapPort);
    }

    Inbox inboxOf(String address) {
        return new Inbox(imapPort, address);
    }

    /** How many mails the product has marked as read: it does so when they are in its database. */
    long takenIn() {
        GreenMailUser product = server.getUserManager().getUserByEmail(RunningDemo.INBOX);
        try {
            return product == null
                    ? 0
                    : server.getManagers().getImapHostManager().getInbox(product).getMessages().stream()
                            .filter(mail -> mail.isSet(Flags.Flag.SEEN))
                            .count();
        } catch (FolderException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        server.stop();
    }

    private void vouchForSenders() {
        MessageDeliveryHandler delivering = server.getUserManager().getMessageDeliveryHandler();
        server.getUserManager().setMessageDeliveryHandler((mail, to) -> {
            String sender = mail.getReturnPath().getEmail();
            String domain = sender.substring(sender.indexOf('@') + 1);
            mail.getMessage().setHeader("Authentication-Results", NAME + "; dmarc=pass header.from=" + domain);
            return delivering.handle(mail, to);
        });
    }
}
