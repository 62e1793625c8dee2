package se.behovslyft.mail.inbound;

import jakarta.mail.Authenticator;
import jakarta.mail.FetchProfile;
import jakarta.mail.Flags;
import jakarta.mail.Folder;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.PasswordAuthentication;
import jakarta.mail.search.AndTerm;
import jakarta.mail.search.ComparisonTerm;
import jakarta.mail.search.FlagTerm;
import jakarta.mail.search.ReceivedDateTerm;
import jakarta.mail.search.SearchTerm;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import java.util.List;
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
    private static final Flags.Flag SEEN = Flags.Flag.SEEN;
    private static final FlagTerm NOT_DELETED = flagged(Flags.Flag.DELETED, false);
    private static final String TIMEOUT = "30000";

    private MailboxReceiver(String url) {
        super(url);
    }

    static MailboxReceiver of(MailSettings.Imap settings) {
        String folder =
                URLEncoder.encode(settings.folder(), StandardCharsets.UTF_8).replace("+", "%20");
        var receiver = new MailboxReceiver("imap://" + settings.host() + ":" + settings.port() + "/" + folder);
        receiver.setJavaMailProperties(properties(settings));
        receiver.setJavaMailAuthenticator(new AtEachLogin(settings.login()));
        receiver.setShouldMarkMessagesAsRead(false);
        receiver.setShouldDeleteMessages(false);
        receiver.setFlaggedAsFallback(false);
        receiver.setAutoCloseFolder(false);
        receiver.setMaxFetchSize(AT_ONCE);
        receiver.setSearchTermStrategy((supported, ignored) -> new AndTerm(flagged(SEEN, false), NOT_DELETED));
        return receiver;
    }

    /** Mails that are marked as seen although it may not have been us; the folder stays open. */
    List<Message> seenSince(Instant since) throws MessagingException {
        openFolder();
        Folder folder = getFolder();
        if (folder == null) {
            return List.of();
        }
        Message[] seen = folder.search(new AndTerm(new SearchTerm[] {
            flagged(SEEN, true), NOT_DELETED, new ReceivedDateTerm(ComparisonTerm.GE, Date.from(since))
        }));
        var wanted = new FetchProfile();
        wanted.add(FetchProfile.Item.SIZE);
        wanted.add(FetchProfile.Item.ENVELOPE);
        folder.fetch(seen, wanted);
        return List.of(seen);
    }

    /** Lets go of the folder; the connection stays for the next look. */
    void letGo() {
        closeFolder();
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

    private static Properties properties(MailSettings.Imap settings) {
        var properties = new Properties();
        properties.setProperty("mail.imap.connectiontimeout", TIMEOUT);
        properties.setProperty("mail.imap.timeout", TIMEOUT);
        properties.setProperty("mail.imap.writetimeout", TIMEOUT);
        properties.setProperty("mail.imap.peek", "true");
        // Fewer round trips for large mails, and never more than this fetched beyond the limit.
        properties.setProperty("mail.imap.fetchsize", "262144");
        properties.setProperty("mail.imap.ssl.checkserveridentity", "true");
        switch (settings.tls()) {
            case ON_CONNECT -> properties.setProperty("mail.imap.ssl.enable", "true");
            case STARTTLS -> properties.setProperty("mail.imap.starttls.required", "true");
            case NONE -> {}
        }
        properties.putAll(settings.properties());
        return properties;
    }

    private static FlagTerm flagged(Flags.Flag flag, boolean set) {
        return new FlagTerm(new Flags(flag), set);
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
