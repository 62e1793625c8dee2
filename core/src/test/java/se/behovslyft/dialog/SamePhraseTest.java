package se.behovslyft.dialog;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.boot.test.context.SpringBootTest;
import se.behovslyft.actor.Role;
import se.behovslyft.document.Document;
import se.behovslyft.round.Step;
import se.behovslyft.testing.CoreApplication;
import se.behovslyft.testing.Given;
import se.behovslyft.testing.Participant;
import se.behovslyft.wording.Wording;

/** The same words may mean one thing to an RSS and another to SKR. */
@SpringBootTest(classes = CoreApplication.class)
@Tag("persistence")
class SamePhraseTest {

    private static final Answers OF_RSS = new Answers("of-rss", Map.of());
    private static final Answers OF_SKR = new Answers("of-skr", Map.of());
    private static final Answers OF_SKR_LATER = new Answers("of-skr-later", Map.of());
    private static final Answers OF_SKR_WITH_PLACE = new Answers("of-skr", Map.of("number", "7"));

    @Autowired
    Given given;

    @Autowired
    Occasions occasions;

    @Autowired
    Conversations conversations;

    @Autowired
    Cleansing cleansing;

    @Autowired
    Wording wording;

    @Autowired
    QuotedWords quoted;

    private Doorkeeper doorkeeper;

    @BeforeEach
    void threeIntents() {
        given.openRound();
        var intents = new StaticListableBeanFactory(Map.of(
                "rss", intent("of-rss", Audience.of(Role.RSS_RESPONSIBLE)),
                "skr", intent("of-skr", Audience.of(Role.SKR_COORDINATOR)),
                "later",
                        intent("of-skr-later", Audience.of(Role.SKR_COORDINATOR).during(Step.FEEDBACK))));
        doorkeeper = new Doorkeeper(
                intents.getBeanProvider(Intent.class), occasions, conversations, cleansing, quoted, wording);
    }

    @Test
    void whatThePersonMayDoWinsWhateverTheOrder() {
        Participant rss = given.responsible(given.rss("FYR", "RSS Fyrbodal"));
        Participant skr = given.skrCoordinator();

        assertThat(doorkeeper.closest(rss.inTeams(), List.of(OF_SKR, OF_RSS))).contains(OF_RSS);
        assertThat(doorkeeper.closest(skr.inTeams(), List.of(OF_RSS, OF_SKR))).contains(OF_SKR);
    }

    @Test
    void whatIsOpenNowWinsOverWhatTheRoleMayDoAnotherTime() {
        Participant skr = given.skrCoordinator();

        assertThat(doorkeeper.closest(skr.inTeams(), List.of(OF_RSS, OF_SKR_LATER)))
                .contains(OF_SKR_LATER);
        assertThat(doorkeeper.closest(skr.inTeams(), List.of(OF_SKR_LATER, OF_SKR)))
                .contains(OF_SKR);
    }

    @Test
    void anExactPhraseWinsOverOneWithPlaces() {
        Participant skr = given.skrCoordinator();

        assertThat(doorkeeper.closest(skr.inTeams(), List.of(OF_SKR_WITH_PLACE, OF_SKR)))
                .contains(OF_SKR);
    }

    @Test
    void whoeverMayDoNoneOfThemIsRefusedTheFirst() {
        Participant reader = given.holding(Role.MUNICIPAL_READER, "Maja Lind", given.rss("FYR", "RSS Fyrbodal"));

        assertThat(doorkeeper.closest(reader.inTeams(), List.of(OF_RSS, OF_SKR)))
                .contains(OF_RSS);
    }

    private static Intent intent(String name, Audience audience) {
        return new Intent() {
            @Override
            public String name() {
                return name;
            }

            @Override
            public Audience audience() {
                return audience;
            }

            @Override
            public Reply respond(Occasion occasion, Answers answers) {
                return Reply.done(Document.titled(name).build());
            }
        };
    }
}
