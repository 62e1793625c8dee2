package se.behovslyft.mail;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.MessagingException;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.behovslyft.actor.People;
import se.behovslyft.mail.inbound.LookBackNow;
import se.behovslyft.testing.CoreApplication;
import se.behovslyft.testing.Given;
import se.behovslyft.testing.Requirement;

@MailTest
class OverlookedMailTest {

    @Autowired
    Given given;

    @Autowired
    People people;

    @Autowired
    Rows rows;

    @Autowired
    LookBackNow lookBack;

    @Test
    @Requirement("S-07")
    void aMailThatSomeoneOpenedInTheMailboxFirstIsReadAllTheSame() throws MessagingException {
        given.openRound();
        String anna = people.mailOf(given.responsible(given.rss("FYR", "RSS Fyrbodal"))
                        .person()
                        .id())
                .orElseThrow();
        MailText first = MailText.from(anna).subject("hjälp").body("hjälp");
        PostOffice.post(first);
        rows.awaitState(first, "HANDLED");

        MailText opened = MailText.from(anna).subject("var är vi").body("var är vi");
        PostOffice.layOpened(opened);
        lookBack.since(CoreApplication.MORNING.minus(Duration.ofDays(3)));

        rows.awaitState(opened, "HANDLED");
        assertThat(rows.states(first)).containsExactly("HANDLED");
    }
}
