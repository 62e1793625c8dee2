package se.behovslyft.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static se.behovslyft.workbook.SentFile.rows;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.Workbook;
import org.junit.jupiter.api.Test;
import se.behovslyft.testing.Requirement;

/** Files that look suspicious, but are what Excel and its kin really write. */
@Requirement({"S-42", "R-063"})
class HonestFileTest {

    private static final String SHEET = "xl/worksheets/sheet1.xml";
    private static final String HEAD =
            "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData>"
                    + "<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>Behov</t></is></c></row>"
                    + "<row r=\"2\"><c r=\"A2\" t=\"inlineStr\"><is><t>Sömn</t></is></c></row>";
    private static final String TAIL = "</sheetData></worksheet>";

    @Test
    void aSheetFormattedDownToItsLastRowIsRead() {
        byte[] file = ZipBytes.replaced(BadFiles.TEMPLATE, SHEET, out -> {
            out.write(HEAD.getBytes(StandardCharsets.UTF_8));
            for (int row = 3; row <= 1_048_576; row++) {
                out.write(("<row r=\"" + row + "\" s=\"1\" customFormat=\"1\"/>").getBytes(StandardCharsets.UTF_8));
            }
            out.write(TAIL.getBytes(StandardCharsets.UTF_8));
        });

        assertThat(rows(file).rows()).hasSize(1);
    }

    @Test
    void manyThousandStylesArePackedAThousandfoldAndStillFine() {
        byte[] file = ZipBytes.replaced(
                BadFiles.TEMPLATE,
                "xl/styles.xml",
                ZipBytes.repeated(
                        "<styleSheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><cellXfs>",
                        "<xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\" xfId=\"0\"/>",
                        64_000,
                        "</cellXfs></styleSheet>"));

        assertThat(rows(file).rows()).hasSize(1);
    }

    /** What Excel calls Strict Open XML: other namespaces throughout. */
    @Test
    void theStrictDialectIsRead() {
        String relations = "http://purl.oclc.org/ooxml/officeDocument/relationships";
        String main = "http://purl.oclc.org/ooxml/spreadsheetml/main";
        byte[] file = new ZipBytes()
                .part("[Content_Types].xml", "<Types/>")
                .part("_rels/.rels", relation("rId1", relations + "/officeDocument", "/xl/workbook.xml"))
                .part(
                        "xl/workbook.xml",
                        "<workbook xmlns=\"" + main + "\" xmlns:r=\"" + relations + "\"><sheets>"
                                + "<sheet name=\"Behov\" sheetId=\"1\" r:id=\"rId9\"/></sheets></workbook>")
                .part("xl/_rels/workbook.xml.rels", relation("rId9", relations + "/worksheet", "worksheets/a.xml"))
                .part(
                        "xl/worksheets/a.xml",
                        HEAD.replace("http://schemas.openxmlformats.org/spreadsheetml/2006/main", main) + TAIL)
                .bytes();

        assertThat(rows(file).rows().getFirst().cells()).isEqualTo(Map.of(NeedColumn.TITLE, "Sömn"));
    }

    private static String relation(String id, String type, String target) {
        return "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
                + "<Relationship Id=\"%s\" Type=\"%s\" Target=\"%s\"/></Relationships>".formatted(id, type, target);
    }

    /** Some programs leave out where cells and rows stand. */
    @Test
    void cellsWithoutAPlaceStandAfterEachOther() {
        byte[] file = ZipBytes.replaced(
                BadFiles.TEMPLATE,
                SHEET,
                out -> out.write(
                        HEAD.replaceAll(" r=\"[A-Z]?\\d\"", "").concat(TAIL).getBytes(StandardCharsets.UTF_8)));

        assertThat(rows(file).rows()).extracting(ReadRow::row).containsExactly(2);
    }

    @Test
    void fontsWithinATextAndPhoneticNotesAreLeftOut() {
        String rich =
                "<row><c t=\"inlineStr\"><is><r><t>Behov</t></r></is></c></row><row><c t=\"inlineStr\"><is><r><t>Sö</t></r>"
                        + "<r><rPr><b/></rPr><t>mn</t></r><rPh sb=\"0\" eb=\"1\"><t>uttal</t></rPh></is></c></row>";
        byte[] file = ZipBytes.replaced(
                BadFiles.TEMPLATE,
                SHEET,
                out -> out.write(("<worksheet><sheetData>" + rich + TAIL).getBytes(StandardCharsets.UTF_8)));

        assertThat(rows(file).rows().getFirst().cells()).isEqualTo(Map.of(NeedColumn.TITLE, "Sömn"));
    }

    @Test
    void hiddenSheetsAreNotNeeds() {
        byte[] file = SentFile.workbook(book -> {
            SentFile.write(
                    book.createSheet("Gammalt"), List.of(List.of("Behov", "Beskrivning"), List.of("Förra", "x")));
            SentFile.write(book.createSheet("Nytt"), List.of(List.of("Behov"), List.of("Sömn")));
            book.setSheetHidden(0, true);
        });

        assertThat(rows(file).rows())
                .extracting(row -> row.cells().get(NeedColumn.TITLE))
                .containsExactly("Sömn");
        assertThat(rows(file).notes()).isEmpty();
    }

    @Test
    void picturesAndOtherPartsOfAWorkbookAreLeftAlone() {
        byte[] file = SentFile.changedTemplate(List.of(TemplateRow.written(Fyrbodal.need("Sömn"))), book -> {
            int picture = book.addPicture(new byte[2_000_000], Workbook.PICTURE_TYPE_PNG);
            var anchor = book.getCreationHelper().createClientAnchor();
            book.getSheet("Behov").createDrawingPatriarch().createPicture(anchor, picture);
        });

        assertThat(rows(file).rows()).hasSize(1);
    }
}
