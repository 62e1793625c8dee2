package se.behovslyft.bot.inbound;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import se.behovslyft.actor.People;
import se.behovslyft.bot.testing.AnonymousTeamsTest;
import se.behovslyft.bot.testing.ChatClient;
import se.behovslyft.bot.testing.Speakers;
import se.behovslyft.bot.testing.TeamsService;
import se.behovslyft.bot.testing.TrialIntents;
import se.behovslyft.testing.Requirement;
import se.behovslyft.testing.SettableClock;

/** A button is pressed: once, twice, by two people, on an old card, and when Teams or we fail. */
@AnonymousTeamsTest
@ExtendWith(OutputCaptureExtension.class)
class PressTest {

    @LocalServerPort
    int port;

    @Autowired
    People people;

    @Autowired
    SettableClock clock;

    private final TeamsService teams = TeamsService.RUNNING;
    private ChatClient client;

    @BeforeEach
    void prepare() {
        teams.reset();
        TrialIntents.DONE.set(0);
        TrialIntents.RACES.set(0);
        client = new ChatClient(port);
        recognise("Åsa Björkman", "asa.bjorkman@fyrbodal.example", Speakers.ASA);
        recognise("Jörgen Hallström", "jorgen.hallstrom@fyrbodal.example", Speakers.GORAN);
    }

    @Test
    void theUsedCardIsReplacedInPlaceByWhatWasChosenAndTheAnswer() {
        JsonNode card = cardAfter("prova formulär");

        client.send(
                ChatClient.press(Speakers.ASA, card, "Spara", Map.of("title", "Stöd", "description", "rad 1\nrad 2")));

        TeamsService.Call answer = teams.last();
        assertThat(answer.method()).isEqualTo("PUT");
        assertThat(answer.path()).endsWith("/activities/1795287987355");
        assertThat(answer.title()).isEqualTo("Sparat: Stöd");
        assertThat(answer.card().at("/body/1/text").asText()).isEqualTo("Du valde: Spara");
        assertThat(answer.card().findValues("isRequired")).isEmpty();
        assertThat(answer.card().path("actions")).isEmpty();
    }

    @Requirement("S-20")
    @Test
    void whatIsWrongIsToldOnTheSameCardWithWhatWasFilledIn() {
        JsonNode card = cardAfter("prova formulär");

        client.send(ChatClient.press(Speakers.ASA, card, "Spara", Map.of("title", "fel")));

        TeamsService.Call answer = teams.last();
        assertThat(answer.method()).isEqualTo("PUT");
        assertThat(answer.card().toString()).contains("Att rätta: Skriv en annan rubrik.", "\"value\":\"fel\"");
        client.send(ChatClient.press(Speakers.ASA, answer.card(), "Spara", Map.of("title", "rätt")));
        assertThat(teams.last().title()).isEqualTo("Sparat: rätt");
    }

    @Test
    void aDoubleClickActsOnce() {
        JsonNode card = cardAfter("prova formulär");

        List<Integer> statuses =
                atOnce(8, () -> ChatClient.press(Speakers.ASA, card, "Spara", Map.of("title", "Stöd till anhöriga")));

        assertThat(statuses).containsOnly(200);
        assertThat(TrialIntents.DONE).hasValue(1);
        assertThat(teams.said()).hasSize(2);
        assertThat(teams.last().title()).isEqualTo("Sparat: Stöd till anhöriga");
    }

    @Test
    void aDoubleClickActsOnceAlsoWhenTheAnswerAsksForMore() {
        JsonNode card = cardAfter("prova fråga");

        atOnce(2, () -> ChatClient.press(Speakers.ASA, card, "Spara", Map.of("title", "Stöd")));

        assertThat(TrialIntents.DONE).hasValue(1);
        client.send(ChatClient.press(Speakers.ASA, teams.last().card(), "Spara", Map.of("title", "Stöd")));
        assertThat(TrialIntents.DONE).as("the same words on the new card").hasValue(2);
    }

    @Test
    void anActivityThatTeamsDeliversAgainIsAnsweredOnce() {
        ObjectNode activity = ChatClient.message(Speakers.ASA, "hej");

        atOnce(4, () -> activity);

        assertThat(teams.said()).hasSize(1);
    }

    @Requirement("S-10")
    @Test
    void whoComesSecondIsToldSoAndTheCardShowsTheFirst() {
        JsonNode card = cardAfter("prova val");

        client.send(ChatClient.press(Speakers.ASA, card, "Samma", Map.of()));
        client.send(ChatClient.press(Speakers.GORAN, card, "Olika", Map.of()));

        List<TeamsService.Call> said = teams.said();
        assertThat(said.get(1).method()).isEqualTo("PUT");
        assertThat(said.get(1).title()).isEqualTo("Beslutat");
        assertThat(said.get(2).method()).as("the refusal leaves the card alone").isEqualTo("POST");
        assertThat(said.get(2).title()).isEqualTo("Redan beslutat");
    }

    @Test
    void anOldCardPressedLaterIsAnsweredByTheDomain() {
        JsonNode card = cardAfter("prova val");
        client.send(ChatClient.press(Speakers.ASA, card, "Samma", Map.of()));

        clock.pass(Duration.ofMinutes(5));
        client.send(ChatClient.press(Speakers.ASA, card, "Samma", Map.of()));

        assertThat(teams.last().title()).isEqualTo("Redan beslutat");
    }

    @Test
    void someoneElseAtTheSameRowIsNoFaultToThePerson() {
        JsonNode card = cardAfter("prova val");
        TrialIntents.RACES.set(1);

        client.send(ChatClient.press(Speakers.ASA, card, "Samma", Map.of()));

        assertThat(teams.last().title()).isEqualTo("Beslutat");
        assertThat(TrialIntents.DONE).hasValue(1);
    }

    @Test
    void aCardThatCannotBeReplacedIsAnsweredBelow() {
        JsonNode card = cardAfter("prova val");
        teams.refuse(404, "ActivityNotFoundInConversation");

        client.send(ChatClient.press(Speakers.ASA, card, "Samma", Map.of()));

        assertThat(teams.last().method()).isEqualTo("POST");
        assertThat(teams.last().title()).isEqualTo("Beslutat");
    }

    @Requirement({"S-17", "S-22"})
    @Test
    void aFaultOfOursIsToldHonestlyAndTheLogHoldsNoWordOfWhatWasWritten(CapturedOutput log) {
        assertThat(client.send(ChatClient.message(Speakers.ASA, "prova fel"))).isEqualTo(200);

        assertThat(teams.last().title()).isEqualTo("Något gick fel hos oss");
        assertThat(teams.last().card().toString()).doesNotContain("hemlig");
        assertThat(log).contains("IllegalStateException", "TrialIntents").doesNotContain("hemlig", "prova fel");
    }

    @Test
    void aLongAnswerReplacesTheCardAndGoesOnBelow() {
        client.send(ChatClient.message(Speakers.ASA, "prova långt"));

        assertThat(teams.said()).hasSizeGreaterThan(2).allSatisfy(call -> {
            assertThat(call.method()).isEqualTo("POST");
            assertThat(call.title()).startsWith("Långt");
        });
    }

    private JsonNode cardAfter(String text) {
        client.send(ChatClient.message(Speakers.ASA, text));
        return teams.last().card();
    }

    private List<Integer> atOnce(int times, java.util.function.Supplier<ObjectNode> activity) {
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            return IntStream.range(0, times)
                    .mapToObj(ignored -> CompletableFuture.supplyAsync(() -> client.send(activity.get()), threads))
                    .toList()
                    .stream()
                    .map(CompletableFuture::join)
                    .toList();
        }
    }

    private void recognise(String name, String mail, String objectId) {
        people.recogniseInTeams(people.enrol(name, mail).id(), Speakers.TENANT, objectId);
    }
}
