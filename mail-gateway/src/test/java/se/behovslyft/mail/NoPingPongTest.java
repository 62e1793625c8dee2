package se.behovslyft.mail;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.behovslyft.actor.People;
import se.behovslyft.testing.Given;
import se.behovslyft.testing.Requirement;

/** Machines that answer machines never end. */
@MailTest
@Requirement("S-43")
class NoPingPongTest {

    @Autowired
    Given given;

    @Autowired
    People people;

    @Autowired
    Rows rows;

    String anna = "";

    @BeforeEach
    void annaIsResponsibleForAnRss() {
        given.openRound();
        anna = people.mailOf(given.responsible(given.rss("FYR", "RSS Fyrbodal"))
                        .person()
                        .id())
                .orElseThrow();
    }

    @Test
    void anAnswerOfOursThatComesBackIsNotAnswered() throws Exception {
        MimeMessage answer = answerToAnna();
        PostOffice.post(anna, bytes(answer));
        PostOffice.awaitAllSeen();

        assertThat(rows.reasonOf(answer.getMessageID())).isEqualTo("OWN");
        assertThat(PostOffice.mailbox(anna)).hasSize(1);
    }

    /** Another installation, whose mail server took away all that is ours and gave the mail a new id. */
    @Test
    void anAnswerThatLostOurSignsIsStillKnownAsAMachines() throws Exception {
        String id = "<" + UUID.randomUUID() + "@annan.example>";
        String foreign = new String(bytes(answerToAnna()), StandardCharsets.UTF_8)
                .replaceAll("(?m)^X-Behovslyft:.*\\r\\n", "")
                .replaceAll("(?m)^Message-ID:.*(\\r\\n .*)*\\r\\n", "Message-ID: " + id + "\r\n")
                .replaceAll("(?m)^From:.*\\r\\n", "From: " + anna + "\r\n");
        PostOffice.post(anna, foreign.getBytes(StandardCharsets.UTF_8));
        PostOffice.awaitAllSeen();

        assertThat(rows.reasonOf(id)).isEqualTo("AUTOMATIC");
        assertThat(PostOffice.mailbox(anna)).hasSize(1);
    }

    @Test
    @Requirement("S-13")
    void anAutoreplyIsKeptAndNeverAnswered() {
        MailText mail = MailText.from(anna).subject("Automatiskt svar: Kvitto").body("Jag är på semester.");
        PostOffice.post(mail);
        rows.awaitState(mail, "IGNORED");

        assertThat(rows.isRawKept(mail)).isTrue();
        assertThat(PostOffice.mailbox(anna)).isEmpty();
    }

    @Test
    @Requirement("S-12")
    void aBounceIsNotAnsweredAndSkrHearsWhoseAddressIsDead() throws Exception {
        String saraMail = people.mailOf(given.skrCoordinator().person().id()).orElseThrow();
        MailText bounce = bounceOf(answerToAnna().getMessageID());
        PostOffice.post(bounce);
        rows.awaitState(bounce, "IGNORED");

        assertThat(rows.reason(bounce)).isEqualTo("BOUNCE");
        ReceivedMail told = PostOffice.mailTo(saraMail, anna);
        assertThat(told.text()).startsWith("Ett mejl kom inte fram").contains("Adressen finns inte.");
        assertThat(PostOffice.mailbox("mailer-daemon@fyr.example")).isEmpty();
    }

    @Test
    void aBounceOfWhatWeToldSkrIsToldToNobody() throws Exception {
        String saraMail = people.mailOf(given.skrCoordinator().person().id()).orElseThrow();
        PostOffice.post(MailText.unauthenticated(anna).body("hej"));
        ReceivedMail told = PostOffice.mailTo(saraMail, anna);
        MailText bounce = bounceOf(told.header("Message-ID"));
        PostOffice.post(bounce);
        rows.awaitState(bounce, "IGNORED");

        assertThat(PostOffice.mailbox(saraMail)).hasSize(1);
    }

    private static MailText bounceOf(String messageId) {
        return MailText.from("mailer-daemon@fyr.example")
                .header("Content-Type", "multipart/report; report-type=delivery-status; boundary=b")
                .body("""
                        --b

                        Ej levererat.
                        --b
                        Content-Type: message/delivery-status

                        Action: failed
                        Status: 5.1.1
                        --b
                        Content-Type: text/rfc822-headers

                        Message-ID: %s
                        --b--
                        """.formatted(messageId));
    }

    private MimeMessage answerToAnna() {
        PostOffice.post(MailText.from(anna).subject("hjälp").body("hjälp"));
        return PostOffice.theAnswerTo(anna).message();
    }

    private static byte[] bytes(MimeMessage message) throws MessagingException, IOException {
        var bytes = new ByteArrayOutputStream();
        message.writeTo(bytes);
        return bytes.toByteArray();
    }
}
