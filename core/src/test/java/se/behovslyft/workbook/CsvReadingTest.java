package se.behovslyft.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;
import static se.behovslyft.workbook.SentFile.rows;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import se.behovslyft.testing.Requirement;

@Requirement("R-063")
class CsvReadingTest {

    private static final String TABLE =
            "Nr;Kunskapsbehov (kort);Beskrivning;Nivå\r\n;Stöd åt äldre på Öland;Två rader, ”så här”;nationell\r\n";

    static Stream<Arguments> encodings() {
        return Stream.of(
                arguments("cp1252", TABLE.getBytes(Charset.forName("windows-1252"))),
                arguments("UTF-8", TABLE.getBytes(StandardCharsets.UTF_8)),
                arguments("UTF-8 with a mark", ("\ufeff" + TABLE).getBytes(StandardCharsets.UTF_8)),
                arguments("UTF-16 with a mark", TABLE.getBytes(StandardCharsets.UTF_16)),
                arguments("UTF-16LE with a mark", ("\ufeff" + TABLE).getBytes(StandardCharsets.UTF_16LE)),
                arguments("UTF-16LE", TABLE.getBytes(StandardCharsets.UTF_16LE)),
                arguments("UTF-16BE", TABLE.getBytes(StandardCharsets.UTF_16BE)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("encodings")
    void swedishLettersAreReadInEveryEncodingThatProgramsWrite(String encoding, byte[] content) {
        var read = rows(content);

        assertThat(read.rows()).as(encoding).hasSize(1);
        assertThat(read.rows().getFirst().row()).isEqualTo(2);
        assertThat(read.rows().getFirst().cells())
                .isEqualTo(Map.of(
                        NeedColumn.TITLE, "Stöd åt äldre på Öland",
                        NeedColumn.DESCRIPTION, "Två rader, ”så här”",
                        NeedColumn.LEVEL, "nationell"));
        assertThat(read.head().isOfAnotherRound(Fyrbodal.ROUND, 7)).isFalse();
        assertThat(read.head().isOfAnotherRss(Fyrbodal.RSS, "FYR")).isFalse();
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '\u0000', delimiter = '|', textBlock = """
            Behov;Beskrivning\\nSömn;Kort, lätt, rakt
            Behov,Beskrivning\\nSömn,"Kort, lätt, rakt"
            Behov\\tBeskrivning\\nSömn\\tKort, lätt, rakt
            sep=,\\nBehov,Beskrivning\\nSömn,"Kort, lätt, rakt"
            "Behov";"Beskrivning"\\r\\n"Sömn";"Kort, lätt, rakt"\\r\\n
            Behov;Beskrivning\\rSömn;Kort, lätt, rakt
            """)
    void theSeparatorIsFoundOut(String table) {
        assertThat(read(table).rows().getFirst().cells())
                .isEqualTo(Map.of(NeedColumn.TITLE, "Sömn", NeedColumn.DESCRIPTION, "Kort, lätt, rakt"));
    }

    private static Reading.Rows read(String escaped) {
        return rows(escaped.translateEscapes().getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void lineBreaksAndQuotesWithinQuotesAreKept() {
        var read = read("Behov;Beskrivning\\nSömn;\"rad ett\\r\\nrad \"\"två\"\"; slut\"\\nMat;5\" rör");

        assertThat(read.rows().getFirst().cells()).containsEntry(NeedColumn.DESCRIPTION, "rad ett\nrad \"två\"; slut");
        assertThat(read.rows().getLast().row()).isEqualTo(3);
        assertThat(read.rows().getLast().cells()).containsEntry(NeedColumn.DESCRIPTION, "5\" rör");
    }

    @Test
    void aQuoteThatIsNeverClosedSwallowsNothing() {
        var read = read("Behov;Beskrivning\\nSömn;\"utan slut\\nMat;Mer om mat\\n");

        assertThat(read.rows()).hasSize(2);
        assertThat(read.rows().getFirst().cells()).containsEntry(NeedColumn.DESCRIPTION, "\"utan slut");
    }

    @Test
    void theSheetOfATemplateSavedAloneTellsItsRoundByTheRowIds() {
        var read = read("Nr;Kunskapsbehov (kort);Rad-id;Lydelse\\n3;Sömn;O6-FYR-003;2");

        assertThat(read.head().isOfAnotherRound(Fyrbodal.ROUND, 7)).isTrue();
        assertThat(read.head().isOfAnotherRss(Fyrbodal.RSS, "FYR")).isFalse();
        assertThat(read.rows().getFirst().version()).contains(2);
    }

    @Test
    void aListOfTitlesAloneIsEnough() {
        assertThat(read("Behov\\nSömn\\nMat\\n").rows()).hasSize(2);
    }
}
