package se.behovslyft.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static se.behovslyft.workbook.SentFile.rows;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.xssf.usermodel.XSSFDataValidation;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.behovslyft.document.Attachment;
import se.behovslyft.round.RoundId;
import se.behovslyft.testing.Requirement;

@Requirement("R-063")
class TemplateTest {

    private static final int FIRST_NEED = 3;

    private final List<TemplateRow> needs = List.of(
            TemplateRow.of(1, 1, Fyrbodal.need("Sömn i gruppbostad")),
            TemplateRow.of(12, 3, Fyrbodal.need("Våld i nära relationer")),
            TemplateRow.written(Fyrbodal.need("Digitalt boendestöd")));

    private final Attachment template = Columns.template().prefilled(Fyrbodal.head(), needs);

    @Test
    void theFileIsNamedInSwedish() {
        assertThat(template.name()).isEqualTo("Lokala behov av kunskap – omgång 7 – RSS Fyrbodal.xlsx");
        assertThat(template.mediaType()).endsWith("spreadsheetml.sheet");
    }

    @Test
    void whatWasWrittenIsReadBackUnchanged() {
        Reading.Rows read = rows(template.content());

        assertThat(read.rows()).extracting(ReadRow::row).containsExactly(FIRST_NEED, FIRST_NEED + 1, FIRST_NEED + 2);
        assertThat(read.rows())
                .extracting(ReadRow::number)
                .containsExactly(Optional.of(1), Optional.of(12), Optional.empty());
        assertThat(read.rows())
                .extracting(ReadRow::version)
                .containsExactly(Optional.of(1), Optional.of(3), Optional.empty());
        for (int need = 0; need < needs.size(); need++) {
            assertThat(SentFile.filled(read.rows().get(need)))
                    .isEqualTo(needs.get(need).cells());
            assertThat(read.rows().get(need).remarks()).isEmpty();
        }
    }

    @Test
    void everyColumnIsThereAlsoWhenBlank() {
        assertThat(rows(template.content()).rows().getFirst().cells())
                .hasSize(NeedColumn.values().length - 1)
                .doesNotContainKey(NeedColumn.NUMBER);
    }

    @Test
    void theFileKnowsWhomItWasMadeFor() {
        FoundHead head = rows(template.content()).head();

        assertThat(head.roundId()).contains(Fyrbodal.ROUND);
        assertThat(head.round()).contains(7);
        assertThat(head.rssId()).contains(Fyrbodal.RSS);
        assertThat(head.rssCode()).contains("FYR");
        assertThat(head.version()).contains("1");
        assertThat(head.lines())
                .containsEntry(HeadLine.AREA, "Funktionshinder")
                .containsEntry(HeadLine.RESPONSIBLE_2, "Örjan Öst, orjan@fyrbodal.example")
                .doesNotContainKey(HeadLine.MEETINGS);
    }

    @Test
    @Requirement("R-082")
    void theExampleIsMarkedAndNeverReadIn() {
        Reading.Rows read = rows(template.content());

        assertThat(read.rows()).noneMatch(row -> row.cells().containsValue("Ett webbstöd om social gemenskap"));
        assertThat(read.notes())
                .containsExactly(new Note(
                        Note.Kind.EXAMPLE, Optional.of(2), "Rad 2 är exemplet i mallen. Den läste jag inte in."));
    }

    @Test
    void theExampleWouldItselfBeReadWithoutARemark() {
        Map<NeedColumn, String> example = new EnumMap<>(NeedColumn.class);
        for (NeedColumn column : NeedColumn.values()) {
            example.put(column, Columns.wording().textOr("example." + column.key(), ""));
        }

        var reading = (CellReading.Understood) Columns.columns().read(example, null);

        assertThat(reading.remarks()).isEmpty();
        assertThat(reading.words().about()).isNotEmpty();
        assertThat(reading.outcome()).isPresent();
    }

    @ParameterizedTest
    @Requirement("S-42")
    @ValueSource(strings = {"=HYPERLINK(\"http://x.example\")", "+46", "-1", "@SUM(A1)", "\tTab", "_x0041_", "'citat"})
    void whatAProgramCouldRunStaysText(String written) throws IOException {
        Map<NeedColumn, String> cells = Map.of(NeedColumn.TITLE, "Sömn", NeedColumn.CHALLENGE, written);
        byte[] file = Columns.template()
                .prefilled(Fyrbodal.head(), List.of(TemplateRow.written(cells)))
                .content();

        try (var book = new XSSFWorkbook(new ByteArrayInputStream(file))) {
            var cell = book.getSheet("Behov").getRow(FIRST_NEED - 1).getCell(NeedColumn.CHALLENGE.ordinal());
            assertThat(cell.getCellType()).isEqualTo(CellType.STRING);
            assertThat(cell.getCellStyle().getQuotePrefixed()).isEqualTo("=+-@\t".indexOf(written.charAt(0)) >= 0);
        }
        assertThat(rows(file).rows().getFirst().cells().get(NeedColumn.CHALLENGE))
                .isEqualTo(written.strip());
    }

    @Test
    void theSheetsAreThoseOfTheModelAndTheListsWarnWithoutStoppingAnybody() throws IOException {
        try (var book = new XSSFWorkbook(new ByteArrayInputStream(template.content()))) {
            assertThat(book)
                    .extracting(sheet -> sheet.getSheetName())
                    .containsExactly("Läs mig", "Uppgifter", "Behov", "Listor", "_mall");
            assertThat(book.isSheetHidden(4)).isTrue();
            assertThat(book.getProperties().getCoreProperties().getTitle()).contains("omgång 7");
            XSSFSheet behov = book.getSheet("Behov");
            assertThat(behov.getMergedRegions()).isEmpty();
            assertThat(behov.getPaneInformation().isFreezePane()).isTrue();
            assertThat(behov.isColumnHidden(NeedColumn.values().length)).isTrue();
            assertThat(behov.getDataValidations())
                    .hasSize(7)
                    .extracting(XSSFDataValidation::getErrorStyle)
                    .containsOnly(DataValidation.ErrorStyle.WARNING);
        }
    }

    @Test
    void theReadMeSaysWhatToDoAndWarnsOfPersonalData() throws IOException {
        try (var book = new XSSFWorkbook(new ByteArrayInputStream(template.content()))) {
            var text = new StringBuilder();
            book.getSheet("Läs mig")
                    .forEach(row -> row.forEach(cell -> text.append(cell).append('\n')));

            assertThat(text).contains("Skriv inga personuppgifter", "moment 2", "moment 3", "☐", "EXEMPEL");
            assertThat(text).contains(Columns.columns().hint(NeedColumn.TO_DISCUSS));
        }
    }

    @Test
    @Requirement("S-10")
    void anotherRoundOrAnotherRssIsRecognised() {
        FoundHead head = rows(template.content()).head();

        assertThat(head.isOfAnotherRound(Fyrbodal.ROUND, 7)).isFalse();
        assertThat(head.isOfAnotherRound(RoundId.of("00000000-0000-0000-0000-000000000001"), 7))
                .isTrue();
        assertThat(head.isOfAnotherRss(Fyrbodal.RSS, "FYR")).isFalse();
        assertThat(head.isOfAnotherRss(Fyrbodal.RSS, "SKA")).isFalse();
    }

    @Test
    void theStampSurvivesThatPropertiesOrHiddenSheetsAreDropped() {
        byte[] withoutSheet = SentFile.changedTemplate(needs, book -> book.removeSheetAt(4));
        byte[] withoutProperties = SentFile.changedTemplate(
                needs,
                book -> book.getProperties()
                        .getCustomProperties()
                        .getUnderlyingProperties()
                        .getPropertyList()
                        .clear());
        byte[] withoutBoth = SentFile.changedTemplate(needs, book -> {
            book.removeSheetAt(4);
            book.getProperties()
                    .getCustomProperties()
                    .getUnderlyingProperties()
                    .getPropertyList()
                    .clear();
        });

        assertThat(rows(withoutSheet).head().roundId()).contains(Fyrbodal.ROUND);
        assertThat(rows(withoutProperties).head().roundId()).contains(Fyrbodal.ROUND);
        assertThat(rows(withoutBoth).head().roundId()).isEmpty();
        assertThat(rows(withoutBoth).head().round()).contains(7);
    }

    @Test
    void aThousandNeedsAreRoomEnough() {
        List<TemplateRow> many = IntStream.rangeClosed(1, 1_000)
                .mapToObj(number -> TemplateRow.of(number, 1, Map.of(NeedColumn.TITLE, "Behov nummer " + number)))
                .toList();

        assertThat(rows(Columns.template().prefilled(Fyrbodal.head(), many).content())
                        .rows())
                .hasSize(1_000);
    }
}
