package se.behovslyft.mail.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import se.behovslyft.testing.Requirement;

@Requirement("R-106")
class FingerprintTest {

    private static final String MAIL =
            "From: anna@fyr.example\r\nMessage-ID: <a@fyr.example>\r\nSubject: Behov\r\n\r\nVi saknar stöd.\r\n";

    @Test
    void theSameMailByAnotherWayIsTheSame() {
        assertThat(print("Received: from x by y\r\nReturn-Path: <anna@fyr.example>\r\n" + MAIL))
                .isEqualTo(print(MAIL));
    }

    @Test
    void anotherContentUnderTheSameMessageIdIsAnotherMail() {
        assertThat(print(MAIL.replace("stöd", "metod"))).isNotEqualTo(print(MAIL));
    }

    @Test
    void oneByteMoreIsAnotherMail() {
        assertThat(print(MAIL + " ")).isNotEqualTo(print(MAIL));
    }

    @Test
    void aMailWithoutAMessageIdIsKnownByItsContent() {
        String nameless = MAIL.replace("Message-ID: <a@fyr.example>\r\n", "");

        assertThat(print(nameless).messageId()).matches("<[0-9a-f]{64}@without-message-id\\.invalid>");
        assertThat(print(nameless)).isEqualTo(print(nameless));
    }

    @Test
    void aMessageIdThatNoColumnHoldsIsNotUsed() {
        String endless = MAIL.replace("<a@", "<" + "a".repeat(2_000) + "@");

        assertThat(print(endless).messageId()).endsWith(".invalid>");
    }

    private static Fingerprint print(String mail) {
        return Fingerprint.of(mail.getBytes(StandardCharsets.UTF_8));
    }
}
