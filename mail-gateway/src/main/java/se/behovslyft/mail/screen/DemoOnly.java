package se.behovslyft.mail.screen;

import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.stereotype.Component;
import se.behovslyft.mail.MailSettings;

/** Refuses to start where every sender would be believed and it is not the demo. */
@Component
class DemoOnly {

    DemoOnly(MailSettings settings, Environment environment) {
        if (!settings.screen().believesByHeader() && !environment.acceptsProfiles(Profiles.of("demo"))) {
            throw new IllegalStateException(
                    "behovslyft.mail.screen.sender-check=TRUSTED_NETWORK believes every sender and"
                            + " is for the demo alone; use AUTHENTICATION_RESULTS");
        }
    }
}
