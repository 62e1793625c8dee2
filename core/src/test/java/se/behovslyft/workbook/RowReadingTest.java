package se.behovslyft.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;
import static se.behovslyft.workbook.SentFile.rows;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.ss.usermodel.CellCopyPolicy;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.behovslyft.testing.Requirement;

@Requirement({"R-063", "S-07"})
class RowReadingTest {

    private static final List<TemplateRow> TWO_NEEDS = List.of(
            TemplateRow.of(1, 1, Fyrbodal.need("Sömn i gruppbostad")),
            TemplateRow.of(2, 4, Fyrbodal.need("Våld i nära relationer")));

    @Test
    void rowsMayBeSortedSinceTheHiddenIdFollows() {
        byte[] file = SentFile.changedTemplate(TWO_NEEDS, book -> {
            behov(book).createRow(9).copyRowFrom(behov(book).getRow(2), new CellCopyPolicy());
            behov(book).removeRow(behov(book).getRow(2));
        });

        assertThat(rows(file).rows())
                .extracting(
                        ReadRow::row,
                        row -> row.number().orElseThrow(),
                        row -> row.version().orElseThrow())
                .containsExactly(tuple(4, 2, 4), tuple(10, 1, 1));
    }

    @Test
    void aNumberWrittenByHandHasNoVersionAndABlankNumberMakesACopyNew() {
        byte[] file = SentFile.changedTemplate(TWO_NEEDS, book -> {
            SentFile.set(behov(book), 2, 0, "");
            SentFile.set(behov(book), 3, 0, "7");
        });

        assertThat(rows(file).rows()).extracting(ReadRow::number).containsExactly(Optional.empty(), Optional.of(7));
        assertThat(rows(file).rows()).extracting(ReadRow::version).containsOnly(Optional.empty());
    }

    @ParameterizedTest
    @CsvSource({"4,4", "nr 4,4", "4.,4", "O7-FYR-004,4", "#4,4", "O6-FYR-004,", "O7-SKA-004,", "fyra,", "0,"})
    void aNumberIsReadAsPeopleWriteIt(String written, Integer number) {
        byte[] file = SentFile.changedTemplate(TWO_NEEDS, book -> SentFile.set(behov(book), 2, 0, written));

        ReadRow row = rows(file).rows().getFirst();

        assertThat(row.number()).isEqualTo(Optional.ofNullable(number));
        assertThat(row.remarks()).hasSize(number == null ? 1 : 0);
    }

    @Test
    void theSameNumberTwiceIsTakenOnceAndTold() {
        byte[] file = SentFile.changedTemplate(TWO_NEEDS, book -> SentFile.set(behov(book), 3, 0, "1"));

        ReadRow second = rows(file).rows().getLast();

        assertThat(second.number()).isEmpty();
        assertThat(second.remarks())
                .containsExactly("Nr 1 står redan på rad 3, så den här raden räknas som ett nytt behov.");
    }

    @Test
    void anEmptiedRowIsToldApartFromOneWithBlankCells() {
        byte[] file = SentFile.changedTemplate(TWO_NEEDS, book -> {
            for (int column = 1; column < NeedColumn.values().length; column++) {
                SentFile.set(behov(book), 2, column, "");
            }
        });

        ReadRow emptied = rows(file).rows().getFirst();

        assertThat(emptied.number()).contains(1);
        assertThat(emptied.cells()).isEmpty();
    }

    @Test
    @Requirement("R-082")
    void anExampleThatWasWrittenOverIsAskedAbout() {
        byte[] file = SentFile.changedTemplate(TWO_NEEDS, book -> SentFile.set(behov(book), 1, 1, "Vårt eget behov"));

        assertThat(rows(file).notes())
                .extracting(Note::sentence)
                .containsExactly("Rad 2 är märkt EXEMPEL och lästes inte in, men den ser ut att vara er egen:"
                        + " Vårt eget behov. Ta bort ordet EXEMPEL och skicka filen igen om den ska med.");
    }

    @ParameterizedTest
    @Requirement("R-082")
    @ValueSource(strings = {"Exempel på goda metoder", "Exemplarisk uppföljning", "EXEMPELSAMLING för LSS"})
    void aNeedThatSpeaksOfExamplesIsANeed(String title) {
        assertThat(rows(SentFile.workbook("Behov", List.of(List.of("Behov"), List.of(title))))
                        .rows())
                .hasSize(1);
    }

    @Test
    void numbersAndDatesAreReadAsTheSheetShowsThem() {
        byte[] file = SentFile.workbook(book -> {
            XSSFSheet sheet = book.createSheet("Behov");
            SentFile.write(
                    sheet,
                    List.of(List.of(
                            "Behov", "Datum", "Antal kommuner", "Utmaning", "Beskrivning", "Ställer sig bakom")));
            var row = sheet.createRow(1);
            row.createCell(0).setCellValue("Sömn");
            date(book, row.createCell(1), "m/d/yy");
            row.createCell(2).setCellValue(12);
            row.createCell(3).setCellValue(2.5);
            date(book, row.createCell(4), "d mmmm yyyy");
            row.createCell(5).setCellValue(true);
        });

        assertThat(rows(file).rows().getFirst().cells())
                .containsEntry(NeedColumn.SOURCE_NOTE, "2026-03-12")
                .containsEntry(NeedColumn.MUNICIPALITIES, "12")
                .containsEntry(NeedColumn.CHALLENGE, "2,5")
                .containsEntry(NeedColumn.DESCRIPTION, "12 mars 2026")
                .containsEntry(NeedColumn.ENDORSED, "SANT");
    }

    private static void date(XSSFWorkbook book, XSSFCell cell, String format) {
        var style = book.createCellStyle();
        style.setDataFormat(book.createDataFormat().getFormat(format));
        cell.setCellStyle(style);
        cell.setCellValue(LocalDate.of(2026, 3, 12));
    }

    @Test
    void aFormulaCountsAsWhatItCameToAndAFailedOneEmptiesNothing() {
        byte[] file = SentFile.workbook(book -> {
            XSSFSheet sheet = book.createSheet("Behov");
            SentFile.write(sheet, List.of(List.of("Behov", "Beskrivning", "Utmaning"), List.of("Sömn")));
            sheet.getRow(1).createCell(1).setCellFormula("A2&\" i gruppbostad\"");
            sheet.getRow(1).createCell(2).setCellFormula("1/0");
            book.getCreationHelper().createFormulaEvaluator().evaluateAll();
        });

        ReadRow row = rows(file).rows().getFirst();

        assertThat(row.cells())
                .containsEntry(NeedColumn.DESCRIPTION, "Sömn i gruppbostad")
                .doesNotContainKey(NeedColumn.CHALLENGE);
        assertThat(row.remarks())
                .containsExactly(
                        "Rutan ”Utmaning i praktiken” visar ett fel i Excel (#DIV/0!), så jag lämnade den som den var.");
    }

    @Test
    void lineBreaksAreKeptAndBlankRowsPassedOver() {
        var read = rows(SentFile.workbook(
                "Behov",
                List.of(
                        List.of("Behov", "Beskrivning"),
                        List.of("", " "),
                        List.of("Sömn", "rad ett\r\nrad två\n\nrad fyra"),
                        List.of())));

        assertThat(read.rows()).hasSize(1);
        assertThat(read.rows().getFirst().row()).isEqualTo(3);
        assertThat(read.rows().getFirst().cells())
                .containsEntry(NeedColumn.DESCRIPTION, "rad ett\nrad två\n\nrad fyra");
    }

    @Test
    void aTemplateWithoutNeedsIsReadAsNone() {
        assertThat(rows(SentFile.changedTemplate(List.of(), book -> {})).rows()).isEmpty();
    }

    @Test
    void aRowWithOnlyATitleIsANeed() {
        var read = rows(SentFile.workbook("Behov", List.of(List.of("Behov"), List.of("Sömn"))));

        assertThat(read.rows().getFirst().cells()).isEqualTo(Map.of(NeedColumn.TITLE, "Sömn"));
        assertThat(Columns.columns().read(read.rows().getFirst().cells(), null))
                .isInstanceOf(CellReading.Understood.class);
    }

    private static XSSFSheet behov(XSSFWorkbook book) {
        return book.getSheet("Behov");
    }
}
