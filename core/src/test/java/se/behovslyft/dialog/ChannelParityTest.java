package se.behovslyft.dialog;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import se.behovslyft.actor.Organisation;
import se.behovslyft.actor.Role;
import se.behovslyft.notification.ChannelKind;
import se.behovslyft.testing.CoreApplication;
import se.behovslyft.testing.Given;
import se.behovslyft.testing.Participant;
import se.behovslyft.testing.Requirement;
import se.behovslyft.testing.Talk;
import se.behovslyft.wording.Wording;

/** Every phrase of every intent, by Teams and by mail, in two worlds that are alike: the same is said. */
@SpringBootTest(classes = CoreApplication.class)
@Import({Given.class, Talk.class})
@Tag("persistence")
class ChannelParityTest {

    private static final Map<String, String> PLACES = Map.of(
            "numbers", "1, 2",
            "rows", "1",
            "number", "1",
            "level", "nationell",
            "rest", "Vi vet inte hur man frågar om våld",
            "date", "2026-03-10");

    @Autowired
    Given given;

    @Autowired
    Talk talk;

    @Autowired
    Wording wording;

    @Autowired
    java.util.List<Intent> intents;

    @TestFactory
    @Requirement({"S-05", "R-012"})
    Stream<DynamicTest> bothChannelsSayTheSame() {
        return Stream.of(Role.RSS_RESPONSIBLE, Role.SKR_COORDINATOR)
                .flatMap(role -> intents.stream()
                        .filter(intent -> intent.audience().roles().isEmpty()
                                || intent.audience().roles().contains(role))
                        .flatMap(intent -> phrases(intent)
                                .map(phrase -> DynamicTest.dynamicTest(
                                        role + ": " + phrase,
                                        () -> assertThat(said(role, ChannelKind.MAIL, phrase))
                                                .isEqualTo(said(role, ChannelKind.TEAMS, phrase))))));
    }

    private Stream<String> phrases(Intent intent) {
        return wording.listOrNone("intent." + intent.name() + ".phrases").stream()
                .limit(3)
                .map(ChannelParityTest::filledIn);
    }

    private static String filledIn(String phrase) {
        String said = phrase;
        for (Map.Entry<String, String> place : PLACES.entrySet()) {
            said = said.replace("{" + place.getKey() + "}", place.getValue());
        }
        return said;
    }

    private String said(Role role, ChannelKind channel, String phrase) {
        int round = given.openRound().number();
        Organisation fyrbodal = given.rss("FYR", "RSS Fyrbodal");
        given.recorded(fyrbodal, "Våld", "Hur frågar man?");
        given.recorded(fyrbodal, "Munhälsa", "Vad fungerar?");
        given.submitted(given.rss("HAL", "RSS Halland"), "Våld mot vuxna", "Hur frågar man om våld?");
        given.submitted(given.rss("BLE", "RSS Blekinge"), "Munvård", "Vilken munvård fungerar?");
        Participant speaker = role == Role.SKR_COORDINATOR ? given.skrCoordinator() : given.responsible(fyrbodal);
        return Talk.read(talk.of(speaker, channel).says(phrase))
                .replace("O" + round + "-", "O#-")
                .replace("mgång " + round, "mgång #");
    }
}
