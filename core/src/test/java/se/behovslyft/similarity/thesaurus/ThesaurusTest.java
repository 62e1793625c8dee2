package se.behovslyft.similarity.thesaurus;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.Resource;
import se.behovslyft.testing.Requirement;

@Requirement("S-15")
class ThesaurusTest {

    private static final String HEADING =
            "begrepp;synonymer;förkortningar;stavningsvarianter;vardagligt;överordnat;närliggande\r\n";
    private static final String SOUND = "demens;demenssjukdom | kognitiv sjukdom;BPSD;;glömmer allt;;\r\n";

    @Test
    void aRowGivesAConceptAndAllItIsCalled() {
        Concept concept = Thesaurus.read(List.of(file("demens.csv", HEADING + SOUND)))
                .concepts()
                .getFirst();

        assertThat(concept.preferred()).isEqualTo("demens");
        assertThat(concept.labels())
                .containsExactly(
                        new Label("demens", false),
                        new Label("demenssjukdom", false),
                        new Label("kognitiv sjukdom", false),
                        new Label("BPSD", true),
                        new Label("glömmer allt", false));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            value = {
                "fall;ramlar;;           # demens.csv row 3: has 4 cells and not 7; the row is not used",
                ";ramlar;;;;;            # demens.csv row 3: has nothing under begrepp; the row is not used",
                "fall;;;;;a | b;         # demens.csv row 3: has more than one value under överordnat; the row is not used",
                "demens;;;;;;            # demens.csv row 3: \"demens\" stands in demens.csv row 2 already; the row is not used"
            })
    void aBrokenRowIsToldAndPassedOver(String row, String problem) {
        var thesaurus = Thesaurus.read(List.of(file("demens.csv", HEADING + SOUND + row + "\r\n")));

        assertThat(thesaurus.problems()).containsExactly(problem);
        assertThat(thesaurus.concepts()).extracting(Concept::preferred).containsExactly("demens");
    }

    @Test
    void aReferenceToNothingIsToldAndTheRestOfTheRowHolds() {
        var thesaurus = Thesaurus.read(List.of(file("fall.csv", HEADING + "fall;ramlar;;;;olycka;yrsel\r\n")));

        assertThat(thesaurus.problems())
                .containsExactly(
                        "fall.csv row 2: \"olycka\" is no concept of any file; the reference is not used",
                        "fall.csv row 2: \"yrsel\" is no concept of any file; the reference is not used");
        assertThat(thesaurus.concepts().getFirst().broader()).isEmpty();
        assertThat(thesaurus.concepts().getFirst().labels()).hasSize(2);
    }

    @Test
    void aConceptThatIsBroaderThanItselfIsTold() {
        var thesaurus = Thesaurus.read(List.of(file("fall.csv", HEADING + "a;;;;;b;\r\nb;;;;;a;\r\nc;;;;;a;\r\n")));

        assertThat(thesaurus.problems())
                .containsExactly(
                        "fall.csv row 2: is broader than itself by way of others; the reference is not used",
                        "fall.csv row 3: is broader than itself by way of others; the reference is not used");
        assertThat(thesaurus.concepts().getLast().broader()).hasValue("a");
    }

    @Test
    void aFileThatCannotBeUsedIsToldAndTheOthersHold() {
        Charset windows = Charset.forName("windows-1252");
        var thesaurus = Thesaurus.read(List.of(
                resource("windows.csv", (HEADING + SOUND).getBytes(windows)),
                file("other.csv", "ord;betydelse\r\n"),
                file("empty.csv", ""),
                file("demens.csv", "\uFEFF" + HEADING + SOUND + ";;;;;;\r\n")));

        assertThat(thesaurus.problems())
                .satisfiesExactly(
                        one -> assertThat(one).startsWith("windows.csv: is not UTF-8"),
                        one -> assertThat(one).startsWith("other.csv: the first row is not begrepp;"),
                        one -> assertThat(one).startsWith("empty.csv: the first row is not begrepp;"));
        assertThat(thesaurus.concepts()).extracting(Concept::preferred).containsExactly("demens");
    }

    private static Resource file(String name, String text) {
        return resource(name, text.getBytes(StandardCharsets.UTF_8));
    }

    private static Resource resource(String name, byte[] bytes) {
        return new ByteArrayResource(bytes) {
            @Override
            public String getFilename() {
                return name;
            }
        };
    }
}
