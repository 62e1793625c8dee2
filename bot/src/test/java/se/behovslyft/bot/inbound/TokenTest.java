package se.behovslyft.bot.inbound;

import static org.assertj.core.api.Assertions.assertThat;

import com.auth0.jwt.JWTCreator;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import se.behovslyft.actor.People;
import se.behovslyft.bot.testing.BotApplication;
import se.behovslyft.bot.testing.ChatClient;
import se.behovslyft.bot.testing.EntraService;
import se.behovslyft.bot.testing.Speakers;
import se.behovslyft.bot.testing.TeamsService;
import se.behovslyft.bot.testing.TokenIssuer;
import se.behovslyft.testing.Requirement;

/** The bot as a registered app: only what the Bot Framework has signed for us, from where it says, is taken. */
@SpringBootTest(
        classes = BotApplication.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "behovslyft.teams.app-id=" + TokenIssuer.APP,
            "behovslyft.teams.app-secret=en-hemlighet",
            "behovslyft.teams.app-tenant=" + Speakers.TENANT,
            "behovslyft.teams.allowed-service-hosts=127.0.0.1"
        })
@Import(EntraService.class)
@Requirement("S-11")
class TokenTest {

    @DynamicPropertySource
    static void issuer(DynamicPropertyRegistry properties) {
        properties.add("behovslyft.teams.open-id-metadata", TokenIssuer.RUNNING::metadata);
    }

    @LocalServerPort
    int port;

    @Autowired
    People people;

    @Autowired
    EntraService entra;

    private final TeamsService teams = TeamsService.RUNNING;
    private final TokenIssuer issuer = TokenIssuer.RUNNING;
    private ChatClient client;

    @BeforeEach
    void prepare() {
        teams.reset();
        client = new ChatClient(port);
        var asa = people.enrol("Åsa Björkman", "asa.bjorkman@fyrbodal.example");
        people.recogniseInTeams(asa.id(), Speakers.TENANT, Speakers.ASA);
    }

    @Test
    void aGoodTokenIsTakenAndAnsweredWithOurOwnTokenFromOurOwnTenant() {
        assertThat(client.send(hello(), issuer.signed(issuer.good()))).isEqualTo(200);

        assertThat(teams.last().title()).isEqualTo("Hej Åsa!");
        assertThat(teams.last().authorization()).isEqualTo("Bearer " + EntraService.TOKEN);
        assertThat(entra.asked().getLast())
                .startsWith("https://login.microsoftonline.com/" + Speakers.TENANT + "/oauth2/v2.0/token");
    }

    @Test
    void everyTokenThatIsNotGoodIsRefused() {
        Map<String, String> bad = Map.ofEntries(
                Map.entry("nonsense", "Bearer abc"),
                Map.entry("three parts of nonsense", "Bearer a.b.c"),
                Map.entry("another scheme", "Basic YTpi"),
                Map.entry("no scheme", issuer.signed(issuer.good()).substring("Bearer ".length())),
                Map.entry("another app's", issuer.signed(issuer.good().withAudience("en-annan-app"))),
                Map.entry("without audience", issuer.signed(issuer.good().withAudience())),
                Map.entry(
                        "for another address",
                        issuer.signed(issuer.good().withClaim("serviceurl", "https://x.example/"))),
                Map.entry("for no address", issuer.signed(issuer.good().withNullClaim("serviceurl"))),
                Map.entry("expired", issuer.signed(expired())),
                Map.entry("not valid yet", issuer.signed(issuer.good().withNotBefore(inAnHour()))),
                Map.entry("unknown key", issuer.signed(issuer.good().withKeyId("nyckel-9"))),
                Map.entry("another channel's key", issuer.signed(issuer.forAnotherChannel())),
                Map.entry("forged", issuer.forged(issuer.good())),
                Map.entry("unsigned", issuer.unsigned(issuer.good())));

        bad.forEach((what, token) ->
                assertThat(client.send(hello(), token)).as(what).isEqualTo(401));
        assertThat(client.send(hello())).as("none").isEqualTo(401);
        assertThat(teams.calls()).isEmpty();
    }

    /** The SDK's usual entrance takes these two when Entra has signed them, and nobody vouches for the person named. */
    @Test
    void tokensOfOtherBotsAndOfTheEmulatorAreRefused() {
        String tenant = "d6d49420-f39b-4df7-a1dc-d59a935871db";
        String skill = issuer.signed(issuer.good()
                .withIssuer("https://login.microsoftonline.com/" + tenant + "/v2.0")
                .withClaim("ver", "2.0")
                .withClaim("azp", "en-annan-bot"));
        String emulator = issuer.signed(issuer.good()
                .withIssuer("https://sts.windows.net/" + tenant + "/")
                .withClaim("ver", "1.0")
                .withClaim("appid", TokenIssuer.APP));

        assertThat(client.send(hello(), skill)).isEqualTo(401);
        assertThat(client.send(hello(), emulator)).isEqualTo(401);
    }

    @Test
    void aGoodTokenDoesNotHelpAnActivityFromElsewhere() {
        String token = issuer.signed(issuer.good());

        ObjectNode noChannel = hello();
        noChannel.remove("channelId");
        assertThat(client.send(noChannel, token)).isEqualTo(403);
        assertThat(client.send(hello().put("serviceUrl", "https://x.example/"), token))
                .isEqualTo(403);
        ObjectNode otherTenant = hello();
        otherTenant.withObject("/conversation").put("tenantId", "99999999-5a0d-4d52-9f0b-7e2a51c0d7aa");
        otherTenant.withObject("/channelData/tenant").put("id", "99999999-5a0d-4d52-9f0b-7e2a51c0d7aa");
        assertThat(client.send(otherTenant, token)).isEqualTo(403);
    }

    private JWTCreator.Builder expired() {
        return issuer.good().withExpiresAt(Instant.now().minus(Duration.ofMinutes(10)));
    }

    private static Instant inAnHour() {
        return Instant.now().plus(Duration.ofHours(1));
    }

    private static ObjectNode hello() {
        return ChatClient.message(Speakers.ASA, "hej");
    }
}
