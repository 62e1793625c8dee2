package se.behovslyft.mail.inbound;

import jakarta.mail.Authenticator;
import jakarta.mail.FetchProfile;
import jakarta.mail.Flags;
import jakarta.mail.Folder;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.PasswordAuthentication;
import jakarta.mail.search.AndTerm;
import jakarta.mail.search.FlagTerm;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import org.springframework.integration.mail.inbound.ImapMailReceiver;
import se.behovslyft.mail.Login;
import se.behovslyft.mail.MailSettings;

/**
 * Spring Integration's receiver, which here marks nothing and closes nothing by itself: a mail is seen only after it has been
 * kept. It looks at unseen mails and asks the server for their size alone beforehand; to ask for their structure would let
 * one misshapen mail stop all of them.
 */
final class MailboxReceiver extends ImapMailReceiver {

    private static final int AT_ONCE = 50;
    private static final String TIMEOUT = "30000";

    private MailboxReceiver(String url) {
        super(url);
    }

    static MailboxReceiver of(MailSettings.Imap settings) {
        boolean isTls = settings.tls() == MailSettings.Tls.ON_CONNECT;
        String protocol = isTls ? "imaps" : "imap";
        String folder =
                URLEncoder.encode(settings.folder(), StandardCharsets.UTF_8).replace("+", "%20");
        var receiver = new MailboxReceiver(protocol + "://" + settings.host() + ":" + settings.port() + "/" + folder);
        receiver.setJavaMailProperties(properties(settings, protocol));
        receiver.setJavaMailAuthenticator(new AtEachLogin(settings.login()));
        receiver.setShouldMarkMessagesAsRead(false);
        receiver.setShouldDeleteMessages(false);
        receiver.setFlaggedAsFallback(false);
        receiver.setAutoCloseFolder(false);
        receiver.setMaxFetchSize(AT_ONCE);
        receiver.setSearchTermStrategy((supported, ignored) -> new AndTerm(
                new FlagTerm(new Flags(Flags.Flag.SEEN), false), new FlagTerm(new Flags(Flags.Flag.DELETED), false)));
        return receiver;
    }

    @Override
    protected void fetchMessages(Message[] messages) throws MessagingException {
        Folder folder = getFolder();
        var size = new FetchProfile();
        size.add(FetchProfile.Item.SIZE);
        if (folder != null) {
            folder.fetch(messages, size);
        }
    }

    private static Properties properties(MailSettings.Imap settings, String protocol) {
        var properties = new Properties();
        String prefix = "mail." + protocol + ".";
        properties.setProperty(prefix + "connectiontimeout", TIMEOUT);
        properties.setProperty(prefix + "timeout", TIMEOUT);
        properties.setProperty(prefix + "writetimeout", TIMEOUT);
        properties.setProperty(prefix + "peek", "true");
        // Fewer round trips for large mails; a part is never larger than this in memory before the limit is checked.
        properties.setProperty(prefix + "fetchsize", "262144");
        properties.setProperty(prefix + "ssl.checkserveridentity", "true");
        if (settings.tls() == MailSettings.Tls.STARTTLS) {
            properties.setProperty(prefix + "starttls.enable", "true");
            properties.setProperty(prefix + "starttls.required", "true");
        }
        properties.putAll(settings.properties());
        return properties;
    }

    /** Asked at each login, so that a renewed token is used. */
    private static final class AtEachLogin extends Authenticator {

        private final Login login;

        AtEachLogin(Login login) {
            this.login = login;
        }

        @Override
        protected PasswordAuthentication getPasswordAuthentication() {
            return new PasswordAuthentication(login.user(), login.secret());
        }
    }
}
