package se.behovslyft.deploy.demo.post;

import com.icegreen.greenmail.imap.ImapHostManager;
import com.icegreen.greenmail.store.FolderException;
import com.icegreen.greenmail.store.FolderListener;
import com.icegreen.greenmail.store.MailFolder;
import com.icegreen.greenmail.user.GreenMailUser;
import jakarta.mail.Flags;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;

/**
 * Carries the mark "read" of a mailbox over to its files, so that a mail the product has stored is not given to it once
 * more after a restart. A header tells which file a message is.
 */
final class ReadMarks implements FolderListener {

    private static final String FILE = "X-Demo-File";

    /** What we add to a message for ourselves, and never write to a file. */
    static final String[] OUR_HEADERS = {FILE};

    private final MailFolder inbox;
    private final String owner;
    private final MailFiles files;

    private ReadMarks(MailFolder inbox, String owner, MailFiles files) {
        this.inbox = inbox;
        this.owner = owner;
        this.files = files;
    }

    static void follow(ImapHostManager mailboxes, GreenMailUser account, MailFiles files) {
        try {
            MailFolder inbox = mailboxes.getInbox(account);
            inbox.addListener(new ReadMarks(inbox, account.getEmail(), files));
        } catch (FolderException e) {
            throw new IllegalStateException("The demo's mail server has no inbox for an account it made", e);
        }
    }

    static void nameOn(MimeMessage message, KeptMail mail) throws MessagingException {
        message.setHeader(FILE, mail.name());
    }

    @Override
    public void flagsUpdated(int number, Flags flags, Long uid) {
        if (flags.contains(Flags.Flag.SEEN)) {
            try {
                String name =
                        inbox.getMessages().get(number - 1).getMimeMessage().getHeader(FILE, null);
                files.find(owner, name).ifPresent(files::markRead);
            } catch (MessagingException e) {
                throw new IllegalStateException("A mail of the demo has lost its headers", e);
            }
        }
    }

    @Override
    public void expunged(int number) {
        // Nothing that has been received disappears from the files.
    }

    @Override
    public void added(int number) {
        // It is a file already.
    }

    @Override
    public void mailboxDeleted() {
        // Nothing that has been received disappears from the files.
    }
}
