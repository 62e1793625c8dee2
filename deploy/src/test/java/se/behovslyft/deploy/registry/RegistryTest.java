package se.behovslyft.deploy.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.behovslyft.actor.Networks;
import se.behovslyft.actor.Organisation;
import se.behovslyft.actor.OrganisationKind;
import se.behovslyft.actor.Organisations;
import se.behovslyft.actor.People;
import se.behovslyft.actor.Person;
import se.behovslyft.actor.Role;
import se.behovslyft.deploy.StartRefused;
import se.behovslyft.testing.CoreApplication;
import se.behovslyft.testing.Requirement;

@SpringBootTest(
        classes = CoreApplication.class,
        properties = {
            "behovslyft.registry.tenant=a-tenant",
            "management.endpoint.health.validate-group-membership=false"
        })
@Import({CsvFile.class, Words.class, OrganisationRows.class, PersonRows.class, NetworkRows.class, Registry.class})
@EnableConfigurationProperties(RegistrySettings.class)
@Transactional
@Tag("persistence")
@Requirement("R-039")
class RegistryTest {

    private static final Path SAMPLE = Path.of("../samples/registry");
    private static final Charset WINDOWS = Charset.forName("windows-1252");

    @TempDir
    Path folder;

    @Autowired
    Registry registry;

    @Autowired
    Organisations organisations;

    @Autowired
    People people;

    @Autowired
    Networks networks;

    @BeforeEach
    void aCopyOfTheSampleToEdit() throws IOException {
        for (String name : Set.of("organisationer.csv", "personer.csv", "natverk.csv")) {
            Files.copy(SAMPLE.resolve(name), folder.resolve(name));
        }
    }

    @Test
    void theSampleHoldsTwentyFourRssWithTheirMunicipalitiesAndNetworks() {
        registry.read(folder);

        assertThat(organisations.findByKindOrderByName(OrganisationKind.RSS)).hasSize(24);
        assertThat(organisations.findByKindOrderByName(OrganisationKind.COUNTY)).hasSize(21);
        assertThat(organisations.findByKindOrderByName(OrganisationKind.MUNICIPALITY))
                .hasSize(290);
        Organisation storsthlm = rss("STO");
        assertThat(networks.findByRssOrderByName(storsthlm.id())).hasSizeGreaterThan(2);
        assertThat(storsthlm.registrator()).contains("registrator@storsthlm.example");
    }

    @Test
    @Requirement("R-031")
    void onePersonMayHoldSeveralAssignments() {
        registry.read(folder);

        Person goran = people.byMail("Goran.Sjolund@skr.example").orElseThrow();
        assertThat(people.assignmentsOf(goran.id()))
                .extracting(assignment -> assignment.role())
                .containsExactlyInAnyOrder(Role.SKR_COORDINATOR, Role.ACTOR_CONTACT);
        assertThat(people.byTeams("a-tenant", "D6588138-fb48-5065-9521-edff86506b74"))
                .map(Person::name)
                .contains("Göran Sjölund");
    }

    @Test
    void readingItAgainChangesNothing() {
        Registry.Contents first = registry.read(folder);
        var responsible =
                people.holding(Set.of(Role.RSS_RESPONSIBLE), rss("FYR").id());
        long before = organisations.count();

        assertThat(registry.read(folder)).isEqualTo(first);

        assertThat(organisations.count()).isEqualTo(before);
        assertThat(people.holding(Set.of(Role.RSS_RESPONSIBLE), rss("FYR").id()))
                .extracting(assignment -> assignment.id())
                .containsExactlyInAnyOrderElementsOf(
                        responsible.stream().map(assignment -> assignment.id()).toList());
    }

    @Test
    @Requirement("S-13")
    void anEditedFileChangesNamesAndEndsAssignments() throws IOException {
        registry.read(folder);
        var asa = people.byMail("asa.bjorkman@fyrbodal.example").orElseThrow();
        int held = people.assignmentsOf(asa.id()).size();

        edit("organisationer.csv", "FYR;RSS Fyrbodal;", "FYR;RSS Norra Bohuslän;");
        edit("personer.csv", asaAsResponsible(), asaAsResponsible() + LocalDate.of(2026, 1, 31));
        registry.read(folder);

        assertThat(rss("FYR").name()).isEqualTo("RSS Norra Bohuslän");
        assertThat(people.assignmentsOf(asa.id())).hasSize(held - 1);
    }

    @Test
    void columnsMayBeMovedAndFilesSavedAsExcelDoesByDefault() throws IOException {
        Files.writeString(folder.resolve("natverk.csv"), """
                RSS,Nivå,Verksamhetsområde,Anteckning,Namn,Ansvarig e-post
                FYR,delregion,Funktionshinder,vår egen,"Nätverk för chefer, Dalsland",

                """, WINDOWS);

        registry.read(folder);

        assertThat(networks.findByRssOrderByName(rss("FYR").id()))
                .extracting(network -> network.name())
                .containsExactly("Nätverk för chefer, Dalsland");
    }

    @Test
    @Requirement("S-22")
    void everyFaultIsToldAtOnceWithFileRowAndWhatToDo() throws IOException {
        edit("organisationer.csv", "UPP;RSS Uppsala län;rss;", "UPP;RSS Uppsala län;region;");
        Files.writeString(folder.resolve("personer.csv"), """
                namn;e-post;teams-id;uppdrag;organisation;från;till
                Anna Ek;anna.ek;;rss-ansvarig;FYR;;
                Bo Ask;bo.ask@fyrbodal.example;;ansvarig;FYR;;
                Bo Asp;bo.ask@fyrbodal.example;;rss-ansvarig;FYR;;
                Eva Lind;eva.lind@fyrbodal.example;;rss-ansvarig;K1488;;
                Eva Lind;eva.lind@fyrbodal.example;;rss-ansvarig;FYR;1/3 2026;
                Eva Lind;eva.lind@fyrbodal.example;;rss-ansvarig;FYR;2026-03-01;2026-02-01
                """);

        assertThatThrownBy(() -> registry.read(folder))
                .isInstanceOf(StartRefused.class)
                .message()
                .contains("organisationer.csv, rad 13: Slaget \"region\" känns inte igen. Skriv något av: rss, kommun")
                .contains("personer.csv, rad 2: Raden saknar namn eller en hel e-postadress.")
                .contains("personer.csv, rad 3: Uppdraget \"ansvarig\" känns inte igen.")
                .contains("personer.csv, rad 4: Adressen bo.ask@fyrbodal.example har ett annat namn")
                .contains("personer.csv, rad 5: Det finns ingen organisation med koden \"K1488\" som kan ha uppdraget")
                .contains("personer.csv, rad 6: \"1/3 2026\" är inget datum.")
                .contains("personer.csv, rad 7: Datumet i \"till\" är före datumet i \"från\".");
    }

    @Test
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    void aFaultInOneFileLeavesNothingOfTheOthers() throws IOException {
        edit("organisationer.csv", "FYR;RSS Fyrbodal;", "NYE;RSS Nyest;rss;;;;;;\nFYR;RSS Fyrbodal;");
        edit("personer.csv", "rss-ansvarig;FYR", "rss-ansvarig;FRY");

        assertThatThrownBy(() -> registry.read(folder)).isInstanceOf(StartRefused.class);

        assertThat(organisations.findByKindAndCode(OrganisationKind.RSS, "NYE")).isEmpty();
    }

    @Test
    void aMissingFileOrColumnIsTold() throws IOException {
        Files.delete(folder.resolve("natverk.csv"));
        edit("organisationer.csv", "slag;", "sort;");

        assertThatThrownBy(() -> registry.read(folder))
                .isInstanceOf(StartRefused.class)
                .message()
                .contains("natverk.csv: Filen finns inte i mappen.")
                .contains("organisationer.csv: Kolumnen \"slag\" saknas.");
    }

    private Organisation rss(String code) {
        return organisations.findByKindAndCode(OrganisationKind.RSS, code).orElseThrow();
    }

    private String asaAsResponsible() throws IOException {
        return Files.readString(folder.resolve("personer.csv"))
                .lines()
                .filter(line -> line.startsWith("Åsa Björkman") && line.contains("rss-ansvarig"))
                .findFirst()
                .orElseThrow();
    }

    private void edit(String name, String from, String to) throws IOException {
        String text = Files.readString(folder.resolve(name));
        assertThat(text).contains(from);
        Files.writeString(folder.resolve(name), text.replace(from, to));
    }
}
