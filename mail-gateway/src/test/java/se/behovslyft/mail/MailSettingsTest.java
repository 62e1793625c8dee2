package se.behovslyft.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MailSettingsTest {

    @Test
    void withoutServersThereIsNoMailAndNothingToSet() {
        MailSettings settings = Settings.of("from.address", "");

        assertThat(settings.imap().isOn()).isFalse();
        assertThat(settings.smtp().isOn()).isFalse();
    }

    @Test
    void aServerWithoutOurOwnAddressIsRefusedInPlainWords() {
        assertThatThrownBy(() -> Settings.of("from.address", "", "smtp.host", "mail.example"))
                .rootCause()
                .hasMessageContaining("behovslyft.mail.from.address must be the service's own mail address");
    }

    @Test
    void aMailboxWhoseServerHasNoNameIsRefusedSinceNobodyCouldBeBelieved() {
        assertThatThrownBy(() -> Settings.of("imap.host", "mail.example"))
                .rootCause()
                .hasMessageContaining("behovslyft.mail.screen.authserv-id must be");
    }

    @Test
    void aRenewedTokenIsUsedAtTheNextLogin(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("token"), "first\n");
        Login login = Settings.of("smtp.user", "behov", "smtp.password-file", file.toString())
                .smtp()
                .login();

        assertThat(login.secret()).isEqualTo("first");
        Files.writeString(file, "second\n");
        assertThat(login.secret()).isEqualTo("second");
    }

    @Test
    void aPasswordIsNeverShown() {
        MailSettings settings =
                Settings.of("smtp.user", "behov", "smtp.password", "hemligt", "imap.password", "hemligt");

        assertThat(settings + " " + settings.smtp().login()).doesNotContain("hemligt");
    }
}
