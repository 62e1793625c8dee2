package se.behovslyft.bot.inbound;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import se.behovslyft.actor.People;
import se.behovslyft.bot.TeamsStatus;
import se.behovslyft.bot.testing.AnonymousTeamsTest;
import se.behovslyft.bot.testing.ChatClient;
import se.behovslyft.bot.testing.Speakers;
import se.behovslyft.bot.testing.TeamsService;
import se.behovslyft.testing.Requirement;

/** What the endpoint takes, and what it answers to whom. */
@AnonymousTeamsTest
class EndpointTest {

    @LocalServerPort
    int port;

    @Autowired
    People people;

    @Autowired
    TeamsStatus status;

    private final TeamsService teams = TeamsService.RUNNING;
    private ChatClient client;

    @BeforeEach
    void prepare() {
        teams.reset();
        client = new ChatClient(port);
        var asa = people.enrol("Åsa Björkman", "asa.bjorkman@fyrbodal.example");
        people.recogniseInTeams(asa.id(), Speakers.TENANT, Speakers.ASA);
    }

    @Requirement({"R-003", "S-23"})
    @Test
    void aHelloIsAnsweredWithACardInTheSameChat() {
        assertThat(client.send(ChatClient.message(Speakers.ASA, "hej"))).isEqualTo(200);

        TeamsService.Call answer = teams.last();
        assertThat(answer.method()).isEqualTo("POST");
        assertThat(answer.path()).isEqualTo("/teams/v3/conversations/a:chat-" + Speakers.ASA + "/activities");
        assertThat(answer.title()).isEqualTo("Hej Åsa!");
        assertThat(answer.body().path("summary").asText()).isEqualTo("Hej Åsa!");
        assertThat(answer.body().has("text")).isFalse();
        assertThat(status.lastHeard()).isPresent();
        assertThat(status.lastSent()).isPresent();
    }

    @Requirement("S-11")
    @Test
    void someoneUnknownIsToldWhatToDoAndSeesNothing() {
        client.send(ChatClient.message(Speakers.STRANGER, "visa våra behov"));

        assertThat(teams.said()).singleElement().satisfies(answer -> {
            assertThat(answer.title()).isEqualTo("Vi känner inte igen dig än");
            assertThat(answer.card().path("actions")).isEmpty();
        });
    }

    @Requirement("S-11")
    @Test
    void theSamePersonFromAnotherTenantIsTurnedAway() {
        ObjectNode elsewhere = ChatClient.message(Speakers.ASA, "hej");
        elsewhere.withObject("/conversation").put("tenantId", "99999999-5a0d-4d52-9f0b-7e2a51c0d7aa");

        assertThat(client.send(elsewhere)).isEqualTo(403);
        elsewhere.withObject("/channelData/tenant").put("id", "99999999-5a0d-4d52-9f0b-7e2a51c0d7aa");
        assertThat(client.send(elsewhere)).isEqualTo(403);
        elsewhere.remove("channelData");
        elsewhere.withObject("/conversation").remove("tenantId");
        assertThat(client.send(elsewhere)).as("no tenant at all").isEqualTo(403);
        assertThat(teams.calls()).isEmpty();
    }

    @Requirement("S-11")
    @Test
    void whoWroteIsAskedOfTeamsWhenTheActivityDoesNotSay() {
        ObjectNode anonymous = ChatClient.message(Speakers.ASA, "hej");
        anonymous.withObject("/from").remove("aadObjectId");

        client.send(anonymous);

        assertThat(teams.calls().getFirst().path()).endsWith("/members/29:" + Speakers.ASA);
        assertThat(teams.last().title()).isEqualTo("Hej Åsa!");
    }

    @Test
    void onlyTeamsOnThisMachineIsAnsweredInTheDemo() {
        assertThat(client.send(ChatClient.message(Speakers.ASA, "hej").put("channelId", "emulator")))
                .isEqualTo(403);
        assertThat(client.send(without("channelId"))).isEqualTo(403);
        assertThat(client.send(without("serviceUrl"))).isEqualTo(403);
        for (String elsewhere : new String[] {
            "https://smba.trafficmanager.net/emea/",
            "http://127.0.0.1.evil.example/",
            "http://localhost@evil.example/",
            "file:///etc/passwd",
            "not an address"
        }) {
            assertThat(client.send(ChatClient.message(Speakers.ASA, "hej").put("serviceUrl", elsewhere)))
                    .as(elsewhere)
                    .isEqualTo(403);
        }
        assertThat(teams.calls()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Bearer abc", "Basic YTpi", "x"})
    void aTokenIsRefusedWhereNoneCanBeChecked(String token) {
        assertThat(client.send(ChatClient.message(Speakers.ASA, "hej"), token)).isEqualTo(401);
    }

    @Test
    void whatIsNoActivityIsRefused() {
        assertThat(client.send("{", "application/json", null)).isEqualTo(400);
        assertThat(client.send("[1]", "application/json", null)).isEqualTo(400);
        assertThat(client.send("", "application/json", null)).isEqualTo(400);
        assertThat(client.send(ChatClient.message(Speakers.ASA, "hej").toString(), "text/plain", null))
                .as("what a page in a browser can send without being asked")
                .isEqualTo(415);
        assertThat(client.send("\"" + "x".repeat(600_000) + "\"", "application/json", null))
                .isEqualTo(413);
    }

    @Test
    void theChatClientAsksWhetherAnyoneIsHome() {
        assertThat(client.head()).isEqualTo(405);
    }

    @Test
    void whatWeDoNotUseIsPassedOver() {
        assertThat(client.send(ChatClient.message(Speakers.ASA, "").put("type", "messageReaction")))
                .isEqualTo(200);
        assertThat(client.send(ChatClient.message(Speakers.ASA, "").put("type", "invoke")))
                .isEqualTo(501);
        assertThat(teams.calls()).isEmpty();
    }

    private static ObjectNode without(String property) {
        ObjectNode activity = ChatClient.message(Speakers.ASA, "hej");
        activity.remove(property);
        return activity;
    }
}
