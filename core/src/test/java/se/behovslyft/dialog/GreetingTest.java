package se.behovslyft.dialog;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import se.behovslyft.actor.People;
import se.behovslyft.notification.ChannelKind;
import se.behovslyft.testing.CoreApplication;
import se.behovslyft.testing.Requirement;

@SpringBootTest(classes = CoreApplication.class)
@Tag("persistence")
class GreetingTest {

    @Autowired
    Assistant assistant;

    @Autowired
    People people;

    @Test
    @Requirement("R-003")
    void theFirstHelloTellsThePurposeAndWhoSeesWhat() {
        var anna = people.enrol("Anna Åkesson", "anna@fyrbodal.example");

        Reply reply = assistant.hear(new Speaker(anna.id(), Assurance.SIGNED_TOKEN, ChannelKind.TEAMS), "Hej!");

        assertThat(reply).isInstanceOf(Reply.Done.class);
        assertThat(reply.document().title()).isEqualTo("Hej Anna!");
        assertThat(reply.document().blocks().toString()).contains("Andra RSS ser inte era behov");
    }
}
