package se.behovslyft.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.behovslyft.document.Field;
import se.behovslyft.need.Endorsement;
import se.behovslyft.need.KnowledgeProblem;
import se.behovslyft.need.Level;
import se.behovslyft.need.Outcome;
import se.behovslyft.need.Service;
import se.behovslyft.need.SourceKind;
import se.behovslyft.need.SubjectKind;
import se.behovslyft.need.Wordings;
import se.behovslyft.testing.Requirement;

@Requirement("R-063")
class NeedColumnsTest {

    private static final Wordings FULL = new Wordings(
            "Samsjuklighet hos unga vuxna",
            "Hur ger vi stöd\nnär flera huvudmän är inblandade?",
            Set.of(SubjectKind.TARGET_GROUP, SubjectKind.METHOD),
            KnowledgeProblem.INSUFFICIENT,
            "Unga vuxna 18–25",
            Service.BOTH,
            "Stödet hänger inte ihop",
            SourceKind.NETWORK_MEETING,
            "12 mars, Uddevalla",
            "En vägledning från 2019",
            "Den gäller bara vuxna över 25",
            "Hör ihop med nr 3?",
            "Många känner igen det",
            Endorsement.YES,
            "9 av 14");

    private final NeedColumns columns = Columns.columns();

    @ParameterizedTest
    @EnumSource
    void everyColumnIsAFieldWithWordsToReadAndALimit(NeedColumn column) {
        Field field = columns.field(column);

        assertThat(field.key()).isEqualTo(column.key()).matches("[a-z_]+");
        assertThat(field.label()).isNotBlank();
        assertThat(field.hint()).endsWith(".").hasSizeLessThan(90);
        assertThat(field.maxLength()).isPositive();
        assertThat(field.options().isEmpty()).isEqualTo(column.options().isEmpty());
        assertThat(field.required()).isEqualTo(column == NeedColumn.TITLE);
    }

    @Test
    void noTwoColumnsShareAHeading() {
        var headings = Arrays.stream(NeedColumn.values())
                .flatMap(column -> Stream.concat(Stream.of(columns.label(column)), columns.synonyms(column).stream()))
                .map(Vocabulary::normal)
                .toList();

        assertThat(headings).doesNotHaveDuplicates();
    }

    @Test
    void wordsComeBackUnchangedFromTheLabelsOfTheFileAndFromTheValuesOfAForm() {
        assertThat(understood(columns.cells(FULL), null).words()).isEqualTo(FULL);
        assertThat(understood(columns.answered(columns.values(FULL)), null).words())
                .isEqualTo(FULL);
        assertThat(understood(Map.of(), FULL).words()).isEqualTo(FULL);
    }

    @Test
    void everyTextOfANeedHasItsColumn() {
        assertThat(columns.cells(FULL)).hasSize(Wordings.class.getRecordComponents().length);
        assertThat(columns.cells(FULL).values()).doesNotContain("");
    }

    @Test
    void onlyATitleIsNeeded() {
        var reading = understood(Map.of(NeedColumn.TITLE, " Våld i nära relationer "), null);

        assertThat(reading.words()).isEqualTo(Wordings.of("Våld i nära relationer", ""));
        assertThat(reading.level()).isEmpty();
        assertThat(reading.outcome()).isEmpty();
        assertThat(reading.remarks()).isEmpty();
    }

    @Test
    void levelAndOutcomeAreReadBesideTheWords() {
        var reading = understood(
                Map.of(NeedColumn.TITLE, "Sömn", NeedColumn.LEVEL, "nat", NeedColumn.OUTCOME, "Lyfts!"), null);

        assertThat(reading.level()).contains(Level.NATIONAL);
        assertThat(reading.outcome()).contains(Outcome.LIFT);
    }

    @Test
    void aSourceInOtherWordsIsKeptAsItWasWritten() {
        var reading = understood(Map.of(NeedColumn.TITLE, "Sömn", NeedColumn.SOURCE, "pratades om på kaffet"), null);

        assertThat(reading.words().source()).isEqualTo(SourceKind.OTHER);
        assertThat(reading.words().sourceNote()).isEqualTo("pratades om på kaffet");
        assertThat(reading.remarks())
                .containsExactly(
                        new Remark(
                                NeedColumn.SOURCE,
                                "Jag förstod inte ”pratades om på kaffet” under ”Var kom behovet fram?”. Texten är inte borta: den står under ”Datum, titel eller plats”."));
    }

    @Test
    void whatIsWrittenAfterAnOptionIsKeptBesideIt() {
        var reading = understood(
                Map.of(
                        NeedColumn.TITLE, "Sömn",
                        NeedColumn.SOURCE, "Nätverksmöte 12 mars (Uddevalla)",
                        NeedColumn.SERVICE, "Socialtjänst (LSS-boende)",
                        NeedColumn.ENDORSED, "Ja, utom Sotenäs"),
                null);

        assertThat(reading.words().source()).isEqualTo(SourceKind.NETWORK_MEETING);
        assertThat(reading.words().sourceNote()).isEqualTo("12 mars (Uddevalla)");
        assertThat(reading.words().service()).isEqualTo(Service.SOCIAL_SERVICES);
        assertThat(reading.words().targetGroup()).isEqualTo("LSS-boende");
        assertThat(reading.words().endorsed()).isEqualTo(Endorsement.YES);
        assertThat(reading.words().networkComment()).isEqualTo("Nätverket ställer sig bakom: utom Sotenäs");
        assertThat(reading.remarks()).isEmpty();
    }

    @Test
    void anUnclearDecisionStaysUndecidedAndItsTextIsKept() {
        var reading = understood(
                Map.of(NeedColumn.TITLE, "Sömn", NeedColumn.OUTCOME, "Lyfts nationellt, eller regionalt?"), null);

        assertThat(reading.outcome()).isEmpty();
        assertThat(reading.words().toDiscuss())
                .isEqualTo("Beslut efter avstämning: Lyfts nationellt, eller regionalt?");
        assertThat(reading.remarks()).extracting(Remark::column).containsExactly(NeedColumn.OUTCOME);
    }

    @Test
    void severalSubjectsAreReadWhateverStandsBetweenThem() {
        var reading = understood(
                Map.of(NeedColumn.TITLE, "Sömn", NeedColumn.ABOUT, "metod; målgrupp och problematik, hemtjänst"), null);

        assertThat(reading.words().about())
                .containsExactlyInAnyOrder(SubjectKind.METHOD, SubjectKind.TARGET_GROUP, SubjectKind.PROBLEM);
        assertThat(reading.words().description()).isEqualTo("Vad gäller behovet: hemtjänst");
    }

    @Test
    void readingTheSameCellsAgainChangesNothing() {
        var cells = Map.of(
                NeedColumn.TITLE, "Sömn",
                NeedColumn.SOURCE, "pratades om på kaffet",
                NeedColumn.LEVEL, "kanske nationellt",
                NeedColumn.ABOUT, "hemtjänst");
        Wordings first = understood(cells, null).words();

        assertThat(understood(cells, first).words()).isEqualTo(first);
    }

    @Test
    void aBlankCellEmptiesAndAnAbsentOneKeeps() {
        var reading = understood(Map.of(NeedColumn.TITLE, "", NeedColumn.CHALLENGE, ""), FULL);

        assertThat(reading.words().title()).isEqualTo(FULL.title());
        assertThat(reading.words().challenge()).isEmpty();
        assertThat(reading.words().description()).isEqualTo(FULL.description());
    }

    @Test
    void aMissingTitleIsTakenFromTheDescription() {
        var reading = understood(Map.of(NeedColumn.DESCRIPTION, "Hur stöttar vi anhöriga?\nDet är svårt."), null);

        assertThat(reading.words().title()).isEqualTo("Hur stöttar vi anhöriga?");
        assertThat(reading.words().description()).isEqualTo("Hur stöttar vi anhöriga?\nDet är svårt.");
        assertThat(reading.remarks()).extracting(Remark::column).containsExactly(NeedColumn.TITLE);
    }

    @Test
    void aTitleThatIsALongTextLosesNothing() {
        String long301 = "behov ".repeat(60).strip();

        var reading = understood(Map.of(NeedColumn.TITLE, long301, NeedColumn.DESCRIPTION, "mer"), null);

        assertThat(reading.words().title()).hasSizeLessThanOrEqualTo(300).endsWith("…");
        assertThat(reading.words().description()).isEqualTo(long301 + "\nmer");
    }

    @Test
    void aTextThatCannotBeStoredIsRefusedWithItsReasonInsteadOfCut() {
        var tooLong = columns.read(Map.of(NeedColumn.TITLE, "Sömn", NeedColumn.CHALLENGE, "x".repeat(20_001)), null);
        var nothing = columns.read(Map.of(NeedColumn.LEVEL, "lokal"), null);

        assertThat(faults(tooLong)).isEqualTo(Set.of(NeedColumn.CHALLENGE));
        assertThat(faults(nothing)).isEqualTo(Set.of(NeedColumn.TITLE));
    }

    private CellReading.Understood understood(Map<NeedColumn, String> cells, @Nullable Wordings earlier) {
        return (CellReading.Understood) columns.read(cells, earlier);
    }

    private static Set<NeedColumn> faults(CellReading reading) {
        return ((CellReading.NotUsable) reading)
                .faults().stream().map(Remark::column).collect(Collectors.toSet());
    }
}
