package se.behovslyft.bot.inbound;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import se.behovslyft.actor.People;
import se.behovslyft.bot.testing.AnonymousTeamsTest;
import se.behovslyft.bot.testing.ChatClient;
import se.behovslyft.bot.testing.Speakers;
import se.behovslyft.bot.testing.TeamsService;
import se.behovslyft.testing.DatabaseSwitch;
import se.behovslyft.testing.Given;
import se.behovslyft.testing.Requirement;

@AnonymousTeamsTest
@Import(DatabaseSwitch.class)
class DatabaseAwayTest {

    @LocalServerPort
    int port;

    @Autowired
    DatabaseSwitch database;

    @Autowired
    People people;

    @Autowired
    Given given;

    @Test
    @Requirement("S-22")
    void whoeverWritesMeanwhileIsToldSoAndCanGoOnWhenItIsBack() throws Exception {
        TeamsService teams = TeamsService.RUNNING;
        var client = new ChatClient(port);
        given.openRound();
        var responsible = given.responsible(given.rss("FYR", "RSS Fyrbodal"));
        people.recogniseInTeams(responsible.person().id(), Speakers.TENANT, Speakers.JORGEN);
        teams.reset();

        database.away(() -> {
            client.send(ChatClient.message(Speakers.JORGEN, "visa våra behov"));
            return null;
        });

        assertThat(teams.last().title()).isEqualTo("Något gick fel hos oss");
        client.send(ChatClient.message(Speakers.JORGEN, "visa våra behov"));
        assertThat(teams.last().title()).contains("inga behov");
    }
}
