package se.behovslyft.deploy.house;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import se.behovslyft.deploy.house.Bundles.Text;
import se.behovslyft.testing.Requirement;

/** Swedish stands in the bundles and nowhere else, each text once, and each is used. */
class WordingTest {

    private static final Pattern SWEDISH = Pattern.compile("[åäöÅÄÖ]");
    private static final Pattern PLACE = Pattern.compile("\\{(\\d)");
    private static final Pattern INTENT = Pattern.compile("intent\\.(.+)\\.(phrases|label|help|rank)");

    /** Places where Swedish is recognised by pattern rather than said. */
    private static final Set<String> RECOGNISING_SWEDISH = Set.of(
            "core/src/main/java/se/behovslyft/dialog/Courtesy.java",
            "core/src/main/java/se/behovslyft/need/NeedReference.java",
            "core/src/main/java/se/behovslyft/need/PersonalDataGuard.java",
            "core/src/main/java/se/behovslyft/similarity/thesaurus/Row.java",
            "mail-gateway/src/main/java/se/behovslyft/mail/read/OwnWords.java",
            "mail-gateway/src/main/java/se/behovslyft/mail/read/QuotedMail.java",
            "mail-gateway/src/main/java/se/behovslyft/mail/read/Said.java",
            "mail-gateway/src/main/java/se/behovslyft/mail/screen/AutomaticMail.java");

    private static final List<Text> TEXTS = Bundles.all();
    private static final Spoken SPOKEN = Spoken.inMainCode();

    @Test
    void noKeyStandsTwice() {
        Map<String, List<String>> bundles = TEXTS.stream()
                .collect(Collectors.groupingBy(Text::key, Collectors.mapping(Text::bundle, Collectors.toList())));
        bundles.values().removeIf(places -> places.size() == 1);

        assertThat(bundles).isEmpty();
    }

    @Test
    void everyTextThatIsAskedForExists() {
        Set<String> keys = TEXTS.stream().map(Text::key).collect(Collectors.toSet());

        assertThat(SPOKEN.calls)
                .isNotEmpty()
                .filteredOn(call -> !keys.contains(call.key()))
                .isEmpty();
    }

    @Test
    void everyTextIsUsed() {
        Set<String> literals =
                SPOKEN.literals.stream().map(Spoken.Literal::text).collect(Collectors.toSet());

        assertThat(TEXTS)
                .extracting(Text::key)
                .filteredOn(key -> !literals.contains(key)
                        && SPOKEN.composed.stream()
                                .noneMatch(pattern -> pattern.matcher(key).matches()))
                .isEmpty();
    }

    @Test
    void everyIntentThatHasTextsExists() {
        Set<String> literals =
                SPOKEN.literals.stream().map(Spoken.Literal::text).collect(Collectors.toSet());

        assertThat(TEXTS)
                .extracting(text -> INTENT.matcher(text.key()))
                .filteredOn(intent -> intent.matches() && !literals.contains(intent.group(1)))
                .extracting(intent -> intent.group(1))
                .isEmpty();
    }

    @Test
    void everyTextWithPlacesCanBeFilledIn() {
        assertThat(TEXTS)
                .filteredOn(text -> places(text) > 0)
                .allSatisfy(
                        text -> assertThatCode(() -> new MessageFormat(text.value(), Locale.forLanguageTag("sv-SE")))
                                .as(text.key())
                                .doesNotThrowAnyException());
    }

    /** Only a text with places is a message format, and only there an apostrophe is written twice. */
    @Test
    void everyApostropheIsShownOnce() {
        assertThat(TEXTS)
                .filteredOn(text -> places(text) > 0
                        ? text.value().replace("''", "").contains("'")
                        : text.value().contains("''"))
                .isEmpty();
    }

    @Test
    void everyPlaceIsFilledIn() {
        Map<String, Text> byKey = TEXTS.stream().collect(Collectors.toMap(Text::key, text -> text, (a, b) -> a));

        assertThat(SPOKEN.calls)
                .filteredOn(call -> byKey.containsKey(call.key()))
                .filteredOn(call -> call.values() != places(byKey.get(call.key())))
                .isEmpty();
    }

    @Test
    @Requirement("S-04")
    void swedishStandsInTheBundlesOnly() {
        assertThat(SPOKEN.literals)
                .filteredOn(literal -> SWEDISH.matcher(literal.text()).find())
                .filteredOn(literal -> !RECOGNISING_SWEDISH.contains(literal.file()))
                .isEmpty();
    }

    private static int places(Text text) {
        return (int) PLACE.matcher(text.value())
                .results()
                .map(place -> place.group(1))
                .distinct()
                .count();
    }
}
