package se.behovslyft.mail;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.ContextConfiguration;
import se.behovslyft.mail.quarantine.HousekeepingNow;
import se.behovslyft.testing.CoreApplication;
import se.behovslyft.testing.Talk;

/** A test of the whole way: mails go in by SMTP, are fetched by IMAP, and answers are read out of the mailboxes. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
@Tag("persistence")
@SpringBootTest(
        classes = {CoreApplication.class, MailModule.class, Rows.class, HousekeepingNow.class, Stumble.class, Talk.class
        },
        properties = {
            "db-scheduler.polling-interval=100ms",
            "behovslyft.mail.from.address=" + PostOffice.SERVICE,
            "behovslyft.mail.imap.host=127.0.0.1",
            "behovslyft.mail.imap.tls=NONE",
            "behovslyft.mail.imap.user=" + PostOffice.SERVICE,
            "behovslyft.mail.imap.password=" + PostOffice.SERVICE,
            "behovslyft.mail.imap.every=200ms",
            "behovslyft.mail.smtp.host=127.0.0.1",
            "behovslyft.mail.smtp.tls=NONE",
            "behovslyft.mail.smtp.per-minute=0",
            "behovslyft.mail.screen.answers=3",
            "behovslyft.mail.screen.authserv-id=" + PostOffice.SERVER
        })
@ExtendWith(PostOffice.Emptied.class)
@ContextConfiguration(initializers = PostOffice.Ports.class)
@interface MailTest {}
