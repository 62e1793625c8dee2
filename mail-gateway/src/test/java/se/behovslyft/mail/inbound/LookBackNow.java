package se.behovslyft.mail.inbound;

import jakarta.mail.MessagingException;
import java.time.Instant;
import org.springframework.boot.test.context.TestComponent;

/** Looks for overlooked mails without waiting for the hour. */
@TestComponent
public class LookBackNow {

    private final MailPoller poller;
    private final Mailbox mailbox;

    LookBackNow(MailPoller poller, Mailbox mailbox) {
        this.poller = poller;
        this.mailbox = mailbox;
    }

    public void since(Instant since) throws MessagingException {
        poller.stop();
        mailbox.takeOverlooked(since);
        poller.start();
    }
}
