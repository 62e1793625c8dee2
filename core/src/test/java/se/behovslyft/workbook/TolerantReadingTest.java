package se.behovslyft.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static se.behovslyft.workbook.SentFile.filled;
import static se.behovslyft.workbook.SentFile.rows;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.behovslyft.testing.Requirement;

@Requirement({"R-063", "S-07"})
class TolerantReadingTest {

    private static final List<TemplateRow> TWO_NEEDS = List.of(
            TemplateRow.of(1, 1, Fyrbodal.need("Sömn i gruppbostad")),
            TemplateRow.of(2, 4, Fyrbodal.need("Våld i nära relationer")));

    @Test
    void headingsMayStandInAnyOrderUnderOtherNamesAndBelowATitle() {
        var read = rows(SentFile.workbook(
                "Blad1",
                List.of(
                        List.of("Behov från Orust"),
                        List.of(),
                        List.of("NIVÅ", "Beskriv behovet:", "Behov", "Källa"),
                        List.of("nat", "Vi vet för lite.", "Sömn", "enkät"))));

        assertThat(read.rows()).hasSize(1);
        assertThat(read.rows().getFirst().row()).isEqualTo(4);
        assertThat(read.rows().getFirst().number()).isEmpty();
        assertThat(read.rows().getFirst().cells())
                .isEqualTo(Map.of(
                        NeedColumn.LEVEL, "nat",
                        NeedColumn.DESCRIPTION, "Vi vet för lite.",
                        NeedColumn.TITLE, "Sömn",
                        NeedColumn.SOURCE, "enkät"));
        assertThat(read.notes()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Kunskapsbehov (kort)                                   | TITLE
                    KUNSKAPSBEHOV                                          | TITLE
                    Beskrivning – så att någon utanför förstår             | DESCRIPTION
                    Beskrivning (fritext)                                  | DESCRIPTION
                    Målgrupp och verksamhet                                | TARGET_GROUP
                    Nivå: lokal/regional/nationell                         | LEVEL
                    Kunskapsstöd ni redan känner till (ingen kontroll behövs) | KNOWN_SUPPORT
                    Beslut *                                               | OUTCOME
                    Antal kommuner                                         | MUNICIPALITIES
                    """)
    void aRenamedHeadingIsStillKnown(String heading, NeedColumn column) {
        var read = rows(SentFile.workbook(
                "Behov",
                List.of(List.of("Titel", "Förtydligande", heading), List.of("Titeln", "Förtydligandet", "värdet"))));

        boolean isKnown = read.rows().getFirst().cells().containsKey(column);
        assertThat(isKnown).as(heading).isTrue();
    }

    @Test
    void anExtraColumnIsToldAndItsValuesFollowTheRow() {
        var read = rows(SentFile.workbook(
                "Behov",
                List.of(
                        List.of("Behov", "Beskrivning", "Kontakt i kommunen", ""),
                        List.of("Sömn", "Mer om sömn", "Enhetschefen", "löst"),
                        List.of("Mat", "Mer om mat"))));

        assertThat(read.notes()).extracting(Note::kind).containsOnly(Note.Kind.EXTRA_COLUMN);
        assertThat(read.notes()).extracting(Note::sentence).anyMatch(text -> text.contains("”Kontakt i kommunen”"));
        assertThat(read.rows().getFirst().remarks())
                .containsExactly(
                        "Kolumnen ”Kontakt i kommunen” finns inte i mallen. Där står: Enhetschefen",
                        "Kolumnen ”D” finns inte i mallen. Där står: löst");
        assertThat(read.rows().getLast().remarks()).isEmpty();
    }

    @Test
    void aColumnThatLostItsHeadingIsKnownByItsPlace() {
        byte[] file = SentFile.changedTemplate(
                TWO_NEEDS, book -> SentFile.set(behov(book), 0, NeedColumn.DESCRIPTION.ordinal(), ""));

        var read = rows(file);

        assertThat(filled(read.rows().getFirst())).containsKey(NeedColumn.DESCRIPTION);
        assertThat(read.notes())
                .extracting(Note::sentence)
                .contains("Kolumn C saknar rubrik. Jag läste den som ”Beskrivning”, efter platsen i mallen.");
    }

    @Test
    void ourOwnSheetIsReadEvenWhenAllHeadingsAreGone() {
        byte[] file = SentFile.changedTemplate(
                TWO_NEEDS, book -> behov(book).removeRow(behov(book).getRow(0)));

        var read = rows(file);

        assertThat(read.rows()).hasSize(2);
        assertThat(filled(read.rows().getFirst())).containsEntry(NeedColumn.TITLE, "Sömn i gruppbostad");
    }

    @Test
    void aSecondListOfNeedsIsToldOf() {
        byte[] file = SentFile.changedTemplate(
                TWO_NEEDS,
                book -> SentFile.write(
                        book.createSheet("Orust"), List.of(List.of("Behov", "Beskrivning"), List.of("Mat", "Mer"))));

        var read = rows(file);

        assertThat(read.rows()).hasSize(2);
        assertThat(read.notes())
                .extracting(Note::sentence)
                .contains("Bladet ”Orust” ser också ut att ha behov, men jag läste bara bladet ”Behov”."
                        + " Flytta raderna dit och skicka filen igen.");
    }

    @Test
    void oneHeadingThatSpeaksOfNeedsIsEnough() {
        var read =
                rows(SentFile.workbook("Blad1", List.of(List.of("Kommun", "Kunskapsbehov"), List.of("Orust", "Sömn"))));

        assertThat(read.rows().getFirst().cells()).isEqualTo(Map.of(NeedColumn.TITLE, "Sömn"));
        assertThat(read.rows().getFirst().remarks())
                .containsExactly("Kolumnen ”Kommun” finns inte i mallen. Där står: Orust");
    }

    @Test
    void columnsFarToTheRightAreToldOf() {
        byte[] file = SentFile.workbook(book -> {
            XSSFSheet sheet = book.createSheet("Behov");
            SentFile.write(sheet, List.of(List.of("Behov", "Beskrivning"), List.of("Sömn", "Mer")));
            SentFile.set(sheet, 1, 16_383, "längst bort");
        });

        assertThat(rows(file).notes()).extracting(Note::kind).isEqualTo(List.of(Note.Kind.EXTRA_COLUMN));
        assertThat(rows(file).rows().getFirst().cells().keySet())
                .isEqualTo(Set.of(NeedColumn.TITLE, NeedColumn.DESCRIPTION));
    }

    private static XSSFSheet behov(XSSFWorkbook book) {
        return book.getSheet("Behov");
    }
}
