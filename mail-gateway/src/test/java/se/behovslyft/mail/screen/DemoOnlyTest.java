package se.behovslyft.mail.screen;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.springframework.core.env.StandardEnvironment;
import se.behovslyft.mail.MailSettings;
import se.behovslyft.mail.Settings;
import se.behovslyft.testing.Requirement;

@Requirement("S-11")
class DemoOnlyTest {

    private static final MailSettings TRUSTING = Settings.of("screen.sender-check", "trusted-network");

    @Test
    void onlyTheDemoBelievesEverySender() {
        var demo = new StandardEnvironment();
        demo.setActiveProfiles("demo");

        assertThatCode(() -> new DemoOnly(TRUSTING, demo)).doesNotThrowAnyException();
        assertThatThrownBy(() -> new DemoOnly(TRUSTING, new StandardEnvironment()))
                .hasMessageContaining("for the demo alone");
    }
}
