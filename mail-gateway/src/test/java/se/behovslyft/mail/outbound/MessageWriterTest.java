package se.behovslyft.mail.outbound;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.BodyPart;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.eclipse.angus.mail.smtp.SMTPMessage;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.context.junit.jupiter.SpringExtension;
import se.behovslyft.document.Attachment;
import se.behovslyft.document.Document;
import se.behovslyft.mail.Settings;
import se.behovslyft.mail.WordingOnly;
import se.behovslyft.mail.render.MailRenderer;
import se.behovslyft.notification.MailThread;
import se.behovslyft.notification.Outgoing;
import se.behovslyft.notification.Recipient;
import se.behovslyft.testing.Requirement;
import se.behovslyft.testing.SettableClock;

@ExtendWith(SpringExtension.class)
@ContextConfiguration(classes = {WordingOnly.class, MailRenderer.class})
class MessageWriterTest {

    private static final UUID DELIVERY = UUID.fromString("00000000-0000-0000-0000-000000000012");
    private static final SettableClock CLOCK = new SettableClock(Instant.parse("2026-03-11T08:00:00Z"), ZoneOffset.UTC);

    @Autowired
    MailRenderer renderer;

    @Test
    @Requirement("S-43")
    void aMailThatAnswersNobodySaysThatItWasMadeByAMachine() throws MessagingException {
        MimeMessage mail = written(Document.titled("Påminnelse").build(), null);

        assertThat(mail.getHeader("Auto-Submitted")).containsExactly("auto-generated");
        assertThat(mail.getHeader("X-Behovslyft")).containsExactly(DELIVERY.toString());
        assertThat(mail.getHeader("In-Reply-To")).isNull();
        assertThat(mail.getSubject()).isEqualTo("Påminnelse");
        assertThat(mail.getSentDate()).isEqualTo(Instant.parse("2026-03-11T08:00:00Z"));
    }

    @Test
    void theSameDeliveryIsTheSameMailAtEveryTry() throws MessagingException {
        MimeMessage mail = written(Document.titled("Hej").build(), null);
        mail.saveChanges();

        assertThat(mail.getMessageID()).isEqualTo("<" + DELIVERY + "@behovslyft>");
    }

    @Test
    void answersAndBouncesGoWhereTheSettingsSay() throws MessagingException {
        MimeMessage mail = written(Document.titled("Hej").build(), null);

        assertThat(mail.getFrom())
                .extracting(String::valueOf)
                .containsExactly("\"SKR:s behov\" <behov@behovslyft.example>");
        assertThat(mail.getReplyTo())
                .extracting(String::valueOf)
                .containsExactly("\"SKR:s behov\" <svar@behovslyft.example>");
        assertThat(((SMTPMessage) mail).getEnvelopeFrom()).isEqualTo("studs@behovslyft.example");
        assertThat(mail.getRecipients(Message.RecipientType.TO))
                .extracting(String::valueOf)
                .containsExactly("anna@fyr.example");
    }

    @Test
    @Requirement("S-04")
    void aFileKeepsItsSwedishNameAndItsContent() throws MessagingException, IOException {
        byte[] content = "Åäö".getBytes(StandardCharsets.UTF_8);
        String name = "Lokala behov av kunskap – omgång 7 – Göteborgsregionen och några till.xlsx";
        Document document = Document.titled("Mall")
                .attach(new Attachment(name, "application/octet-stream", content))
                .build();

        BodyPart file = ((Multipart) written(document, null).getContent()).getBodyPart(1);
        assertThat(file.getFileName()).isEqualTo(name);
        assertThat(file.getHeader("Content-Disposition")[0])
                .contains("filename*=UTF-8''")
                .isASCII();
        assertThat(file.getInputStream().readAllBytes()).isEqualTo(content);
    }

    @Test
    void aLongChainIsFoldedAndKeptWhole() throws MessagingException {
        List<String> chain = List.of("<" + "a".repeat(60) + "@fyr.example>", "<" + "b".repeat(60) + "@fyr.example>");
        MimeMessage mail =
                written(Document.titled("Kvitto").build(), new MailThread("<c@fyr.example>", chain, "Behov", "", ""));

        assertThat(mail.getHeader("References", null).split("\\s+"))
                .containsExactly(chain.getFirst(), chain.getLast(), "<c@fyr.example>");
        assertThat(mail.getSubject()).isEqualTo("Sv: Behov");
    }

    @Test
    void noTitleCanAddAHeader() throws MessagingException {
        MimeMessage mail =
                written(Document.titled("Hej\r\nBcc: alla@fyr.example").build(), null);

        assertThat(mail.getHeader("Bcc")).isNull();
        assertThat(mail.getSubject()).isEqualTo("Hej Bcc: alla@fyr.example");
    }

    private MimeMessage written(Document document, @Nullable MailThread thread) throws MessagingException {
        var settings = Settings.of(
                "from.name", "SKR:s behov",
                "from.reply-to", "svar@behovslyft.example",
                "from.envelope", "studs@behovslyft.example");
        return new MessageWriter(renderer, settings, CLOCK)
                .write(new Outgoing(
                        DELIVERY,
                        "M-09",
                        new Recipient.ToAddress("anna@fyr.example"),
                        "anna@fyr.example",
                        "<" + DELIVERY + "@behovslyft>",
                        document,
                        thread));
    }
}
