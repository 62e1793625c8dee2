package se.behovslyft.bot.inbound;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import se.behovslyft.actor.Organisation;
import se.behovslyft.actor.People;
import se.behovslyft.bot.outbound.Whereabouts;
import se.behovslyft.bot.testing.AnonymousTeamsTest;
import se.behovslyft.bot.testing.ChatClient;
import se.behovslyft.bot.testing.Speakers;
import se.behovslyft.bot.testing.TeamsService;
import se.behovslyft.testing.Given;
import se.behovslyft.testing.Participant;
import se.behovslyft.testing.Requirement;

/** Who gets an answer where others can read it. */
@AnonymousTeamsTest
class RoomsTest {

    private static final String CHANNEL = "19:skr-sammanstallning@thread.tacv2";
    private static final String OTHER = "19:annan-kanal@thread.tacv2";

    @LocalServerPort
    int port;

    @Autowired
    People people;

    @Autowired
    Given given;

    @Autowired
    Whereabouts whereabouts;

    private final TeamsService teams = TeamsService.RUNNING;
    private ChatClient client;
    private Organisation skr;

    @BeforeEach
    void prepare() {
        teams.reset();
        client = new ChatClient(port);
        skr = given.skr();
        recognise(given.skrCoordinator("Märta Öhrn"), Speakers.MARTA);
        recognise(given.responsible(given.rss("FYR", "RSS Fyrbodal")), Speakers.ASA);
    }

    @AfterEach
    void removeTheBotFromTheChannel() {
        client.send(inChannel("channel-installed", Speakers.MARTA, CHANNEL).put("action", "remove"));
    }

    @Test
    void theChannelWhereACoordinatorAddsTheBotBecomesSkrsAndIsGreetedOnce() {
        client.send(inChannel("channel-installed", Speakers.MARTA, CHANNEL));
        client.send(inChannel("channel-installed", Speakers.MARTA, CHANNEL));

        assertThat(teams.said())
                .singleElement()
                .satisfies(hello -> assertThat(hello.title()).isEqualTo("Hej! Nu hittar jag hit"));
        assertThat(whereabouts.teamOf(skr.id()))
                .hasValueSatisfying(place -> assertThat(place.conversation()).isEqualTo(CHANNEL));
    }

    @Test
    void aCoordinatorIsAnsweredInTheThreadOfSkrsChannel() {
        client.send(inChannel("channel-installed", Speakers.MARTA, CHANNEL));
        client.send(inChannel("channel-message", Speakers.MARTA, CHANNEL, "var är vi?"));

        assertThat(teams.last().path()).contains(CHANNEL + ";messageid=1795287989152/activities");
        assertThat(teams.last().title()).isEqualTo("Var vi är");
        assertThat(whereabouts.teamOf(skr.id())).isPresent();
    }

    @Test
    void aSecondChannelIsNotSkrsUntilTheBotIsRemovedFromTheFirst() {
        client.send(inChannel("channel-installed", Speakers.MARTA, CHANNEL));
        client.send(inChannel("channel-installed", Speakers.MARTA, OTHER));
        client.send(inChannel("channel-message", Speakers.MARTA, OTHER, "hej"));
        assertThat(teams.last().title()).isEqualTo("Skriv till mig i vår egen chatt");

        client.send(inChannel("channel-installed", Speakers.MARTA, CHANNEL).put("action", "remove"));
        client.send(inChannel("channel-installed", Speakers.MARTA, OTHER));
        client.send(inChannel("channel-message", Speakers.MARTA, OTHER, "hej"));

        assertThat(teams.last().title()).startsWith("Hej Märta");
        client.send(inChannel("channel-installed", Speakers.MARTA, OTHER).put("action", "remove"));
    }

    @Requirement("S-24")
    @Test
    void speakingInAChannelNeverMakesItSkrs() {
        client.send(inChannel("channel-message", Speakers.MARTA, OTHER, "visa dubbletter"));

        assertThat(teams.last().title()).isEqualTo("Skriv till mig i vår egen chatt");
        assertThat(whereabouts.teamOf(skr.id())).isEmpty();
    }

    @Requirement("S-24")
    @Test
    void anRssIsAnsweredInItsOwnChatOnlySoThatNobodyElseReadsItsNeeds() {
        client.send(inChannel("channel-message", Speakers.ASA, CHANNEL, "visa våra behov"));
        assertThat(teams.last().title()).isEqualTo("Skriv till mig i vår egen chatt");
        assertThat(whereabouts.teamOf(skr.id()))
                .as("nor does the channel become SKR's")
                .isEmpty();

        ObjectNode group = ChatClient.activity("message", Speakers.ASA, "19:grupp@thread.v2", Map.of("text", "hej"));
        group.withObject("/conversation").put("conversationType", "groupChat");
        client.send(group);
        assertThat(teams.last().title()).isEqualTo("Skriv till mig i vår egen chatt");
    }

    @Test
    void aButtonInSkrsChannelIsForCoordinatorsAndSaysWhoPressed() {
        client.send(inChannel("channel-installed", Speakers.MARTA, CHANNEL));
        client.send(inChannel("channel-message", Speakers.MARTA, CHANNEL, "var är vi?"));
        client.send(inChannel("channel-message", Speakers.MARTA, CHANNEL, "hej"));
        JsonNode card = teams.last().card();

        client.send(pressed(Speakers.ASA, card));
        assertThat(teams.last().method()).isEqualTo("POST");
        assertThat(teams.last().title()).isEqualTo("Skriv till mig i vår egen chatt");

        client.send(pressed(Speakers.MARTA, card));
        assertThat(teams.last().method()).isEqualTo("PUT");
        assertThat(teams.last().card().at("/body/1/text").asText()).isEqualTo("Märta Öhrn valde: Hjälp");
    }

    private static ObjectNode pressed(String objectId, JsonNode card) {
        ObjectNode press = inChannel("channel-message", objectId, CHANNEL, "").put("replyToId", "17");
        press.set("value", ChatClient.press(objectId, card, "Hjälp", Map.of()).path("value"));
        return press;
    }

    private static ObjectNode inChannel(String file, String objectId, String channel) {
        return inChannel(file, objectId, channel, "");
    }

    private static ObjectNode inChannel(String file, String objectId, String channel, String text) {
        return ChatClient.activity(file, objectId, channel, Map.of("text", text));
    }

    private void recognise(Participant participant, String objectId) {
        people.recogniseInTeams(participant.person().id(), Speakers.TENANT, objectId);
    }
}
