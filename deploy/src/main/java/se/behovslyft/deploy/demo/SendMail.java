package se.behovslyft.deploy.demo;

import jakarta.mail.MessagingException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import se.behovslyft.deploy.demo.post.MailProgram;
import se.behovslyft.deploy.demo.stage.DemoWords;
import se.behovslyft.deploy.demo.stage.Screen;
import se.behovslyft.document.Attachment;

/**
 * {@code ./demo --mail}: mails a file to the demo that runs in another window, for whoever has no mail program at hand. No
 * Spring, so that it is quick.
 */
public final class SendMail {

    private static final Set<String> OPTIONS = Set.of("--from", "--subject", "--text", "--to");
    private static final String PORT = "BEHOVSLYFT_DEMO_MAIL_SMTPPORT";
    private static final String USUAL_PORT = "3025";

    private final Map<String, String> options = new HashMap<>();
    private final List<Path> files = new ArrayList<>();

    private SendMail(List<String> arguments) {
        Iterator<String> words = arguments.iterator();
        while (words.hasNext()) {
            String word = words.next();
            if (OPTIONS.contains(word) && words.hasNext()) {
                options.put(word, words.next());
            } else {
                files.add(Path.of(word));
            }
        }
    }

    /** Sends and says so; exit code 1 when it could not. */
    public static void main(String[] arguments) {
        var screen = new Screen();
        try {
            screen.say(new SendMail(List.of(arguments)).send());
        } catch (IOException e) {
            screen.say(DemoWords.text("mail.noFile", String.valueOf(e.getMessage())));
            System.exit(1);
        } catch (MessagingException e) {
            screen.say(DemoWords.text("mail.notSent", String.valueOf(port())));
            System.exit(1);
        }
    }

    private String send() throws IOException, MessagingException {
        List<Attachment> attachments = new ArrayList<>();
        for (Path file : files) {
            attachments.add(new Attachment(
                    file.getFileName().toString(), "application/octet-stream", Files.readAllBytes(file)));
        }
        var mail = MailProgram.Mail.of(
                option("--from", "mail.from"),
                option("--to", "mail.to"),
                option("--subject", "mail.subject"),
                options.getOrDefault("--text", ""),
                attachments.toArray(Attachment[]::new));
        new MailProgram(port(), 0).send(mail);
        return DemoWords.text("mail.sent", mail.from(), mail.subject(), files.size());
    }

    private String option(String name, String otherwise) {
        return options.getOrDefault(name, DemoWords.text(otherwise));
    }

    private static int port() {
        return Integer.parseInt(System.getenv().getOrDefault(PORT, USUAL_PORT));
    }
}
