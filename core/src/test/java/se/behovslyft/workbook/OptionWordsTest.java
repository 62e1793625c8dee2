package se.behovslyft.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.behovslyft.need.Endorsement;
import se.behovslyft.need.KnowledgeProblem;
import se.behovslyft.need.Level;
import se.behovslyft.need.Outcome;
import se.behovslyft.need.Service;
import se.behovslyft.need.SourceKind;
import se.behovslyft.need.SubjectKind;
import se.behovslyft.testing.Requirement;

@Requirement("R-063")
class OptionWordsTest {

    private final NeedColumns columns = Columns.columns();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    nationell           | NATIONAL
                    Nationellt          | NATIONAL
                    ' NATIONELLT. '     | NATIONAL
                    Lyfts nationellt    | NATIONAL
                    reg                 | REGIONAL
                    regionala           | REGIONAL
                    lokal nivå          | LOCAL
                    vet  ej             | UNSURE
                    osäker              | UNSURE
                    Nationellt?         | UNSURE
                    UNSURE              | UNSURE
                    """)
    void aLevelIsReadInAnyInflection(String written, Level level) {
        assertThat(columns.option(Level.class, written)).contains(level);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    lyfts nationellt          | LIFT
                    Lyft                      | LIFT
                    nationellt                | LIFT
                    arbetas vidare regionalt  | KEEP_REGIONAL
                    Regionalt                 | KEEP_REGIONAL
                    arbeta vidare lokalt      | KEEP_LOCAL
                    utgår                     | DROP
                    Tas bort                  | DROP
                    """)
    void anOutcomeIsReadInAnyInflection(String written, Outcome outcome) {
        assertThat(columns.option(Outcome.class, written)).contains(outcome);
    }

    @Test
    void theOtherOptionsAreReadAsPeopleWriteThem() {
        assertThat(columns.option(SourceKind.class, "nätverksmöte")).contains(SourceKind.NETWORK_MEETING);
        assertThat(columns.option(SourceKind.class, "fou-rapport")).contains(SourceKind.RND_REPORT);
        assertThat(columns.option(SourceKind.class, "Enkät")).contains(SourceKind.SURVEY);
        assertThat(columns.option(Service.class, "HSL")).contains(Service.MUNICIPAL_HEALTH_CARE);
        assertThat(columns.option(KnowledgeProblem.class, "saknas")).contains(KnowledgeProblem.MISSING);
        assertThat(columns.option(SubjectKind.class, "arbetssätt")).contains(SubjectKind.METHOD);
        assertThat(columns.option(Endorsement.class, "JA!")).contains(Endorsement.YES);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "kanske", "lokalt eller nationellt", "inte nationellt", "Nationellt, kanske regionalt"})
    void nobodysDecisionIsGuessed(String written) {
        assertThat(columns.option(Level.class, written)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("everyOption")
    void everyOptionIsReadBackFromItsOwnLabelAndName(Enum<?> option) {
        var vocabulary = new Vocabulary(Columns.wording());
        String label = columns.optionLabel(option);

        assertThat(vocabulary.exactly(option.getDeclaringClass(), label)).contains(option);
        assertThat(vocabulary.exactly(option.getDeclaringClass(), label.toUpperCase(Locale.ROOT)))
                .contains(option);
        assertThat(vocabulary.exactly(option.getDeclaringClass(), option.name()))
                .contains(option);
    }

    static Stream<Enum<?>> everyOption() {
        return Arrays.stream(NeedColumn.values())
                .flatMap(column -> column.options().stream())
                .flatMap(kind -> Arrays.stream(kind.getEnumConstants()));
    }
}
