package se.behovslyft.bot.inbound;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import se.behovslyft.actor.People;
import se.behovslyft.bot.testing.AnonymousTeamsTest;
import se.behovslyft.bot.testing.CardCheck;
import se.behovslyft.bot.testing.ChatClient;
import se.behovslyft.bot.testing.Speakers;
import se.behovslyft.bot.testing.TeamsService;
import se.behovslyft.testing.Given;
import se.behovslyft.testing.Requirement;

/** A talk as an RSS has it, over the real endpoint, with every card read by Microsoft's own parser. */
@AnonymousTeamsTest
class TalkTest {

    private static final String TITLE = "Stöd till *barn* som [anhöriga](http://x.example)";

    @LocalServerPort
    int port;

    @Autowired
    People people;

    @Autowired
    Given given;

    private final TeamsService teams = TeamsService.RUNNING;
    private ChatClient client;

    @BeforeEach
    void someoneResponsibleInAnOpenRound() {
        teams.reset();
        client = new ChatClient(port);
        given.openRound();
        var responsible = given.responsible(given.rss("FYR", "RSS Fyrbodal"));
        people.recogniseInTeams(responsible.person().id(), Speakers.TENANT, Speakers.JORGEN);
    }

    @Requirement({"S-20", "S-23"})
    @Test
    void everyCardOfAnOrdinaryTalkIsRight() {
        List.of("hej", "hjälp", "var är vi?", "nytt behov", "visa exempel", "finns det redan", "skicka in", "mall")
                .forEach(this::say);
        say("Vi behöver veta mer om hur man bemöter personer med kognitiva svårigheter i boendestöd.");
        say("visa våra behov");

        List<TeamsService.Call> said = teams.said();
        assertThat(said).hasSize(10).extracting(TeamsService.Call::title).doesNotContain("Något gick fel hos oss");
        CardCheck.check(kept("talk", said.stream().map(TeamsService.Call::card).toList()));
    }

    @Requirement({"R-024", "B9-1"})
    @Test
    void aNeedIsRegisteredWithOneTextAndOneCardAndShownAsItWasWritten() {
        say("nytt behov");
        client.send(ChatClient.press(
                Speakers.JORGEN,
                teams.last().card(),
                "Registrera",
                Map.of("title", TITLE, "description", "- första raden\n1. andra_raden")));

        TeamsService.Call saved = teams.last();
        assertThat(saved.method()).isEqualTo("PUT");
        assertThat(saved.title()).startsWith("Sparat som O");
        say("visa våra behov");
        assertThat(teams.last().card().toString())
                .contains("Stöd till \\\\*barn\\\\* som \\\\[anhöriga\\\\](http://x.example)");
        CardCheck.check(kept("registered", List.of(saved.card(), teams.last().card())));
    }

    private void say(String text) {
        client.send(ChatClient.message(Speakers.JORGEN, text));
    }

    private static List<Path> kept(String name, List<JsonNode> cards) {
        return IntStream.range(0, cards.size())
                .mapToObj(number -> CardCheck.keep(name + "-" + number, cards.get(number)))
                .toList();
    }
}
