package se.behovslyft.deploy.house;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Who may know whom. The rules are those of the architecture; a breach names the class and the line. */
class BoundaryTest {

    private static final Set<String> OPEN_TO_CHANNELS =
            Set.of("dialog", "notification", "actor", "wording", "document", "workbook", "chore", "audit");

    private static final DescribedPredicate<JavaClass> CORE = describe("the core", Floors::isCore);
    private static final DescribedPredicate<JavaClass> CHANNEL =
            describe("a channel", type -> Floors.CHANNELS.contains(House.room(type)));
    private static final DescribedPredicate<JavaClass> THE_DEPLOYMENT = in("deploy");

    @Test
    void everyRoomHasItsPlaceInTheHouse() {
        assertThat(House.CLASSES.stream().map(House::room).collect(Collectors.toSet()))
                .as("a new room gets its floor in Floors, after a look at the architecture")
                .allMatch(Floors::isKnown);
    }

    @Test
    void aRoomOfTheCoreUsesOnlyItsOwnFloorAndThoseBelow() {
        holds(classes().that(CORE).should(Floors.useOnlyTheirFloorAndBelow()));
    }

    @Test
    void theCoreKnowsNoChannelAndNoDeployment() {
        holds(noClasses().that(CORE).should().dependOnClassesThat(CHANNEL.or(THE_DEPLOYMENT)));
    }

    @Test
    void aChannelSeesOnlyTheConversationAndWhatItSpeaksOf() {
        for (String channel : Floors.CHANNELS) {
            DescribedPredicate<JavaClass> closed = describe(
                    "a room closed to channels",
                    type -> House.isOurs(type)
                            && !House.room(type).equals(channel)
                            && !OPEN_TO_CHANNELS.contains(House.room(type)));
            holds(noClasses().that(in(channel)).should().dependOnClassesThat(closed));
        }
    }

    @Test
    void nobodyKnowsTheDeployment() {
        holds(noClasses()
                .that(describe("others", type -> !House.room(type).equals("deploy")))
                .should()
                .dependOnClassesThat(THE_DEPLOYMENT));
    }

    @Test
    void noPackagesGoInCircles() {
        holds(slices().matching("se.behovslyft.(**)").should().beFreeOfCycles());
    }

    @Test
    void luceneStaysInItsAdapter() {
        onlyIn("org.apache.lucene..", "se.behovslyft.similarity.lucene..");
    }

    @Test
    void officeFilesAreReadAndWrittenInTheWorkbookOnly() {
        onlyIn("org.apache.poi..", "se.behovslyft.workbook..");
    }

    @Test
    void jakartaMailStaysInTheMailGateway() {
        // The demo's invented people have mail programs of their own.
        onlyIn("jakarta.mail..", "se.behovslyft.mail..", "se.behovslyft.deploy.demo..");
        onlyIn("org.eclipse.angus..", "se.behovslyft.mail..");
        onlyIn("org.springframework.mail..", "se.behovslyft.mail..");
        onlyIn("org.springframework.integration..", "se.behovslyft.mail..");
    }

    @Test
    void theBotFrameworkStaysInTheBot() {
        onlyIn("com.microsoft..", "se.behovslyft.bot..");
        onlyIn("okhttp3..", "se.behovslyft.bot..");
        onlyIn("com.auth0..", "se.behovslyft.bot..");
        // Spring Boot 4 is on Jackson 3; the second Jackson is there for the SDK's sake alone. They share the
        // annotations.
        onlyIn("com.fasterxml.jackson.databind..", "se.behovslyft.bot..");
    }

    @Test
    void httpIsServedByTheBotTheLinksInMailsAndTheDeployment() {
        String[] places = {"se.behovslyft.bot..", "se.behovslyft.mail.web..", "se.behovslyft.deploy.."};
        onlyIn("jakarta.servlet..", places);
        onlyIn("org.springframework.web..", places);
        onlyIn("org.springframework.http..", places);
        onlyIn("com.sun.net.httpserver..", places);
    }

    @Test
    void theMailServerOfTheDemoStaysInTheDeployment() {
        onlyIn("com.icegreen..", "se.behovslyft.deploy..");
    }

    private static void onlyIn(String library, String... places) {
        holds(noClasses()
                .that()
                .resideOutsideOfPackages(places)
                .should()
                .dependOnClassesThat()
                .resideInAPackage(library));
    }

    private static DescribedPredicate<JavaClass> in(String room) {
        return describe(
                "in " + room, type -> House.isOurs(type) && House.room(type).equals(room));
    }

    /** A room that is not built yet breaks no rule. */
    private static void holds(ArchRule rule) {
        rule.allowEmptyShould(true).check(House.CLASSES);
    }
}
