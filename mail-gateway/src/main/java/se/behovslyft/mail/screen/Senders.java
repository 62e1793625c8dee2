package se.behovslyft.mail.screen;

import java.util.Optional;
import org.springframework.stereotype.Component;
import se.behovslyft.actor.People;
import se.behovslyft.actor.Person;
import se.behovslyft.dialog.Assurance;
import se.behovslyft.dialog.Speaker;
import se.behovslyft.mail.MailSettings;
import se.behovslyft.notification.ChannelKind;

/** Who a sender is, and whether to believe it (S-11). */
@Component
class Senders {

    private final People people;
    private final MailSettings.Screen settings;

    Senders(People people, MailSettings settings) {
        this.people = people;
        this.settings = settings.screen();
    }

    Optional<Person> known(Incoming mail) {
        return mail.envelope().sender().flatMap(people::byMail);
    }

    Authentication authentication(Incoming mail) {
        if (mail.row().isVouched() || !settings.believesByHeader()) {
            return Authentication.PASSED;
        }
        return AuthenticationResults.of(mail.envelope().all("Authentication-Results"), settings.authservId())
                .of(mail.sender());
    }

    Speaker speaker(Incoming mail) {
        Person person = known(mail).orElseThrow(() -> new IllegalStateException("No check objected to a stranger"));
        return new Speaker(person.id(), Assurance.AUTHENTICATED_SENDER, ChannelKind.MAIL);
    }
}
