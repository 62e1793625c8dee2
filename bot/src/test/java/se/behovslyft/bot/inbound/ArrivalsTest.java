package se.behovslyft.bot.inbound;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import se.behovslyft.actor.People;
import se.behovslyft.bot.testing.AnonymousTeamsTest;
import se.behovslyft.bot.testing.ChatClient;
import se.behovslyft.bot.testing.Speakers;
import se.behovslyft.bot.testing.TeamsService;
import se.behovslyft.testing.Requirement;

/** Someone adds the app, or removes it. */
@AnonymousTeamsTest
class ArrivalsTest {

    private static final String LINNEA = "ba158943-36be-52e8-9a95-b16da322253e";

    @LocalServerPort
    int port;

    @Autowired
    People people;

    private final TeamsService teams = TeamsService.RUNNING;
    private ChatClient client;

    @BeforeEach
    void prepare() {
        teams.reset();
        client = new ChatClient(port);
        var linnea = people.enrol("Linnéa Forsgård", "linnea.forsgard@regiondalarna.example");
        people.recogniseInTeams(linnea.id(), Speakers.TENANT, LINNEA);
        client.send(ChatClient.activity("installed", LINNEA).put("action", "remove"));
    }

    @Requirement("R-003")
    @Test
    void whoAddsTheAppIsGreetedOnceHoweverOftenTeamsTellsOfIt() {
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<CompletableFuture<Integer>> told = Stream.of("installed", "joined", "installed")
                    .map(file -> CompletableFuture.supplyAsync(
                            () -> client.send(ChatClient.activity(file, LINNEA)), threads))
                    .toList();
            assertThat(told).allSatisfy(answer -> assertThat(answer.join()).isEqualTo(200));
        }

        assertThat(teams.said())
                .singleElement()
                .satisfies(hello -> assertThat(hello.title()).isEqualTo("Hej Linnéa!"));
    }

    @Test
    void whoAddsTheAppAnewIsGreetedAnew() {
        client.send(ChatClient.activity("installed", LINNEA));
        client.send(ChatClient.activity("installed", LINNEA).put("action", "remove"));
        client.send(ChatClient.activity("installed", LINNEA));

        assertThat(teams.said()).hasSize(2);
    }

    @Requirement("S-11")
    @Test
    void aStrangerWhoAddsTheAppIsToldHowToBeKnown() {
        client.send(ChatClient.activity("installed", Speakers.STRANGER));

        assertThat(teams.last().title()).isEqualTo("Vi känner inte igen dig än");
    }

    @Requirement("S-05")
    @Test
    void aFileIsKindlyRefusedWithWhereToSendItInstead() {
        var withFile = ChatClient.message(LINNEA, "");
        withFile.putArray("attachments")
                .addObject()
                .put("contentType", "application/vnd.microsoft.teams.file.download.info")
                .put("name", "mall.xlsx");

        client.send(withFile);

        assertThat(teams.last().title()).isEqualTo("Jag kan inte ta emot filer här");
    }

    @Test
    void theMessageAsHtmlIsNoFile() {
        var asHtml = ChatClient.message(LINNEA, "hej");
        asHtml.putArray("attachments")
                .addObject()
                .put("contentType", "text/html")
                .put("content", "<p>hej</p>");

        client.send(asHtml);

        assertThat(teams.last().title()).isEqualTo("Hej Linnéa!");
        assertThat(teams.last().card().toString()).doesNotContain("Mejla filen");
    }

    @Requirement("S-06")
    @Test
    void whoWritesAnIdentityNumberIsAskedToDeleteTheirOwnMessageToo() {
        client.send(ChatClient.message(LINNEA, "Behov: stöd till 19811218-9876"));

        assertThat(teams.last().card().toString())
                .contains("Ta bort meddelandet också")
                .doesNotContain("9876");
    }
}
