package se.behovslyft.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import se.behovslyft.actor.People;
import se.behovslyft.testing.DatabaseSwitch;
import se.behovslyft.testing.Given;
import se.behovslyft.testing.Requirement;

@MailTest
@Import(DatabaseSwitch.class)
class DatabaseAwayTest {

    @Autowired
    DatabaseSwitch database;

    @Autowired
    Given given;

    @Autowired
    People people;

    @Test
    @Requirement("S-22")
    void aMailThatComesMeanwhileIsAnsweredOnceItIsBack() throws Exception {
        given.openRound();
        String anna = people.mailOf(given.responsible(given.rss("FYR", "RSS Fyrbodal"))
                        .person()
                        .id())
                .orElseThrow();
        Instant begun = Instant.now();

        database.away(() -> {
            PostOffice.post(MailText.from(anna).subject("hej").body("Hej!"));
            await().pollDelay(Duration.ofSeconds(2)).until(() -> Instant.now().isAfter(begun.plusSeconds(2)));
            return Optional.empty();
        });

        assertThat(PostOffice.theAnswerTo(anna).text()).startsWith("Hej Anna!");
    }
}
