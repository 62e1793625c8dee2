package se.behovslyft.bot.outbound;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.transaction.support.TransactionTemplate;
import se.behovslyft.actor.People;
import se.behovslyft.actor.Person;
import se.behovslyft.bot.TeamsStatus;
import se.behovslyft.bot.testing.AnonymousTeamsTest;
import se.behovslyft.bot.testing.ChatClient;
import se.behovslyft.bot.testing.Speakers;
import se.behovslyft.bot.testing.TeamsService;
import se.behovslyft.document.Attachment;
import se.behovslyft.document.Document;
import se.behovslyft.notification.ChannelKind;
import se.behovslyft.notification.Deliveries;
import se.behovslyft.notification.Delivery;
import se.behovslyft.notification.Notification;
import se.behovslyft.notification.Outbox;
import se.behovslyft.notification.Recipient;
import se.behovslyft.testing.Given;
import se.behovslyft.testing.Requirement;

/** What is sent to people who are in no conversation just then. */
@AnonymousTeamsTest
class DeliveryTest {

    @LocalServerPort
    int port;

    @Autowired
    People people;

    @Autowired
    Given given;

    @Autowired
    Outbox outbox;

    @Autowired
    Deliveries deliveries;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    Whereabouts whereabouts;

    @Autowired
    TeamsStatus status;

    private final TeamsService teams = TeamsService.RUNNING;
    private String objectId;
    private Person person;
    private String kind;

    @BeforeEach
    void someoneWhoHasSpokenToTheBot() {
        objectId = UUID.randomUUID().toString();
        kind = "K-" + objectId.substring(0, 8);
        person = people.enrol("Emelie Kjellberg", objectId + "@socialstyrelsen.example");
        people.recogniseInTeams(person.id(), Speakers.TENANT, objectId);
        new ChatClient(port).send(ChatClient.message(objectId, "hej"));
        teams.reset();
    }

    @Test
    void aPersonIsReachedInTheChatWhereTheyLastSpoke() {
        send(new Recipient.ToPerson(person.id()), Document.titled("Till dig").build());

        becomes(Delivery.State.SENT);
        assertThat(teams.last().path()).isEqualTo("/teams/v3/conversations/a:chat-" + objectId + "/activities");
        assertThat(teams.last().title()).isEqualTo("Till dig");
    }

    @Test
    void aTeamIsReachedWithANewThreadInItsChannel() {
        var skr = given.skr();
        whereabouts.settle(
                skr.id(), new Place(teams.url(), "19:kanal@thread.tacv2", Speakers.TENANT, "28:bot", "29:x"));

        send(
                new Recipient.ToTeam(skr.id()),
                Document.titled("Till SKR").paragraph("x ".repeat(20_000)).build());

        becomes(Delivery.State.SENT);
        List<TeamsService.Call> said = teams.said();
        assertThat(said.getFirst().path()).isEqualTo("/teams/v3/conversations");
        assertThat(said.getFirst().body().at("/channelData/channel/id").asText())
                .isEqualTo("19:kanal@thread.tacv2");
        assertThat(said.getFirst().body().path("isGroup").asBoolean()).isTrue();
        assertThat(said.getFirst().title()).isEqualTo("Till SKR");
        assertThat(said).hasSizeGreaterThan(1);
        assertThat(said.getLast().path()).as("the rest is in the same thread").contains(";messageid=");
        whereabouts.forget(new Place("", "19:kanal@thread.tacv2", "", "", ""));
    }

    @Requirement({"S-12", "B9-15"})
    @Test
    void whoHasRemovedTheAppGetsAMailInsteadAndIsNotTriedAgain() {
        teams.refuse(403, "BotNotInConversationRoster");

        send(new Recipient.ToPerson(person.id()), Document.titled("Viktigt").build());

        becomes(Delivery.State.FELL_BACK);
        assertThat(teams.said()).hasSize(1);
        assertThat(deliveries.findByKind(kind))
                .filteredOn(delivery -> delivery.channel() == ChannelKind.TEAMS)
                .singleElement()
                .satisfies(delivery -> assertThat(delivery.failure()).hasValue("403 BotNotInConversationRoster"));
        assertThat(status.failure()).as("it says nothing about Teams").isEmpty();
        assertThat(deliveries.findByKind(kind)).anyMatch(delivery -> delivery.channel() == ChannelKind.MAIL);
        assertThat(whereabouts.places(new Recipient.ToPerson(person.id()))).isEmpty();

        new ChatClient(port).send(ChatClient.message(objectId, "hej"));
        assertThat(whereabouts.places(new Recipient.ToPerson(person.id())))
                .as("back again")
                .hasSize(1);
    }

    @Requirement("S-12")
    @Test
    void aPersonWithTwoTeamsIdentitiesIsReachedByTheOneThatWorks() {
        String guest = UUID.randomUUID().toString();
        people.recogniseInTeams(person.id(), Speakers.TENANT, guest);
        new ChatClient(port).send(ChatClient.message(guest, "hej"));
        teams.reset();
        teams.refuse(404, "ConversationNotFound");

        send(new Recipient.ToPerson(person.id()), Document.titled("Till dig").build());

        becomes(Delivery.State.SENT);
        assertThat(teams.said()).hasSize(2);
    }

    @Test
    void tooFastForTeamsIsTriedAgainWhenItHasAskedUsTo() {
        teams.refuseFor(1);

        send(new Recipient.ToPerson(person.id()), Document.titled("Till dig").build());

        becomes(Delivery.State.SENT);
        assertThat(teams.said()).hasSize(2);
        assertThat(status.failure()).isEmpty();
    }

    @Requirement("S-05")
    @Test
    void aFileIsToldOfInTeamsAndComesByMail() {
        send(
                new Recipient.ToPerson(person.id()),
                Document.titled("Exporten är klar")
                        .attach(new Attachment("behov.csv", "text/csv", new byte[] {1}))
                        .build());

        becomes(Delivery.State.SENT);
        assertThat(teams.last().card().toString()).contains("Filen behov.csv skickas till dig med e-post");
        await().until(() ->
                deliveries.findByKind(kind).stream().anyMatch(delivery -> delivery.channel() == ChannelKind.MAIL));
    }

    @Requirement("S-05")
    @Test
    void soDoesAFileThatIsTheAnswerToAMessage() {
        int before = deliveries.findByKind("file").size();

        new ChatClient(port).send(ChatClient.message(objectId, "prova fil"));

        assertThat(teams.last().card().toString()).contains("Filen mall.xlsx skickas till dig med e-post");
        assertThat(deliveries.findByKind("file")).hasSize(before + 1);
    }

    @Requirement("S-22")
    @Test
    void anAnswerThatTeamsDoesNotTakeGoesThroughTheOutbox() {
        teams.refuse(403, "MessageWritesBlocked");

        new ChatClient(port).send(ChatClient.message(objectId, "hej"));

        kind = "reply";
        becomes(Delivery.State.SENT);
        assertThat(teams.said()).extracting(TeamsService.Call::title).containsExactly("Hej Emelie!", "Hej Emelie!");
    }

    @Test
    void whoHasNeverSpokenToTheBotIsNotReached() {
        Person silent = people.enrol("Tyst Person", "tyst@fyrbodal.example");

        assertThat(whereabouts.places(new Recipient.ToPerson(silent.id()))).isEmpty();
        assertThat(whereabouts.places(new Recipient.ToAddress("tyst@fyrbodal.example")))
                .isEmpty();
    }

    private void send(Recipient recipient, Document document) {
        transaction.executeWithoutResult(ignored -> outbox.send(Notification.byTeams(kind, recipient, document)));
    }

    private void becomes(Delivery.State state) {
        await().until(() -> deliveries.findByKind(kind).stream()
                .anyMatch(delivery -> delivery.channel() == ChannelKind.TEAMS && delivery.state() == state));
    }
}
