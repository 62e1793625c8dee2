package se.behovslyft.deploy.demo.play;

import jakarta.mail.MessagingException;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import se.behovslyft.deploy.demo.post.MailFiles;
import se.behovslyft.deploy.demo.post.MailProgram;
import se.behovslyft.deploy.demo.stage.DemoSettings;

/** What the invented people have sent and what has come back. All of it lies in mailboxes, and nowhere else. */
@Component
@Profile("demo")
class Post {

    private final MailProgram program;
    private final MailFiles files;
    private final String inbox;

    Post(DemoSettings settings, MailFiles files) {
        this.program =
                new MailProgram(settings.mail().smtpPort(), settings.mail().imapPort());
        this.files = files;
        this.inbox = settings.mail().inbox();
    }

    void send(MailProgram.Mail mail) throws MessagingException {
        program.send(mail);
    }

    /** The Message-IDs of everything that has been sent to the product. */
    Set<String> sent() {
        return files.of(inbox).stream().map(files::messageId).collect(Collectors.toSet());
    }

    /** Whether the mail with that Message-ID has been answered, seen from the sender. */
    boolean isAnswered(String sender, String messageId) throws MessagingException {
        return program.hasAnswer(sender, messageId);
    }
}
