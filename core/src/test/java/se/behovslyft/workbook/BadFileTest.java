package se.behovslyft.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;
import static se.behovslyft.workbook.BadFiles.bytes;
import static se.behovslyft.workbook.BadFiles.container;
import static se.behovslyft.workbook.BadFiles.text;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import se.behovslyft.testing.Requirement;
import se.behovslyft.workbook.Reading.Reason;
import se.behovslyft.workbook.sheet.SheetFile;
import se.behovslyft.workbook.sheet.Unfit;

@Requirement({"S-42", "S-07"})
class BadFileTest {

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource({"ofOtherKinds", "madeToHarm", "withoutATemplate"})
    void aFileThatCannotBeReadIsRefusedWithWhatToDo(String name, Reason reason, byte[] content) {
        var refused = (Reading.Unreadable) Columns.template().read(name, content);

        assertThat(refused.reason()).isEqualTo(reason);
        assertThat(refused.sentence())
                .contains("”" + name + "”")
                .contains("Inget är sparat.")
                .containsAnyOf("kicka", "kriv mall", "Kontrollera", "dela upp")
                .doesNotContain("{");
    }

    static Stream<Arguments> ofOtherKinds() {
        return Stream.of(
                arguments("mall.pdf", Reason.PDF, text("%PDF-1.7\n…")),
                arguments("foto.png", Reason.PICTURE, bytes(0x89, 'P', 'N', 'G', 13, 10, 26, 10)),
                arguments("foto.heic", Reason.PICTURE, bytes(0, 0, 0, 24, 'f', 't', 'y', 'p', 'h', 'e', 'i', 'c')),
                arguments("gammal.xls", Reason.OLD_EXCEL, container("Workbook")),
                arguments("uråldrig.xls", Reason.OLD_EXCEL, container("Book")),
                arguments("gammal.doc", Reason.WORD, container("WordDocument")),
                arguments("mejl.msg", Reason.OTHER_KIND, container("__properties_version1.0")),
                arguments("mall.docx", Reason.WORD, zip("[Content_Types].xml", "word/document.xml")),
                arguments("mall.rtf", Reason.WORD, text("{\\rtf1\\ansi behov}")),
                arguments("mall.pptx", Reason.OTHER_KIND, zip("[Content_Types].xml", "ppt/presentation.xml")),
                arguments("mall.ods", Reason.OPEN_DOCUMENT, openDocument()),
                arguments("mall.xlsb", Reason.OLD_EXCEL, zip("[Content_Types].xml", "xl/workbook.bin")),
                arguments("mall.numbers", Reason.OTHER_KIND, zip("Index/Document.iwa")),
                arguments("mallar.zip", Reason.ARCHIVE, zip("mall.xlsx")),
                arguments("mallar.7z", Reason.ARCHIVE, bytes('7', 'z', 0xbc, 0xaf, 0x27, 0x1c)),
                arguments("behov.html", Reason.OTHER_KIND, text("<html><table><tr><td>Behov</td></tr></table>")),
                arguments("program.exe", Reason.OTHER_KIND, bytes('M', 'Z', 0x90, 0, 3, 0, 0, 0)));
    }

    static Stream<Arguments> madeToHarm() {
        byte[] large = new byte[SheetFile.MOST_BYTES + 1];
        Arrays.fill(large, (byte) 'x');
        return Stream.of(
                arguments("stor.xlsx", Reason.TOO_LARGE, large),
                arguments("hemlig.xlsx", Reason.PASSWORD, BadFiles.protectedByPassword()),
                arguments("makro.xlsx", Reason.MACROS, BadFiles.withMacros()),
                arguments("bomb.xlsx", Reason.SWOLLEN, BadFiles.bomb()),
                arguments("delar.xlsx", Reason.SWOLLEN, BadFiles.withSoManyParts(1_001)),
                arguments("skratt.xlsx", Reason.DAMAGED, BadFiles.withEntitiesThatMultiply()),
                arguments("lång.xlsx", Reason.DAMAGED, BadFiles.withATagOfManyMegabytes()),
                arguments("många.xlsx", Reason.TOO_MANY_ROWS, BadFiles.withNeeds(2_000)),
                arguments("kapad.xlsx", Reason.DAMAGED, BadFiles.cutOff()),
                arguments("tom.zip", Reason.ARCHIVE, new ZipBytes().bytes()));
    }

    static Stream<Arguments> withoutATemplate() {
        return Stream.of(
                arguments("tom.xlsx", Reason.EMPTY, new byte[0]),
                arguments("blank.csv", Reason.EMPTY, text(" \r\n \n")),
                arguments("nollor.xlsx", Reason.EMPTY, new byte[4_096]),
                arguments("tomt-blad.xlsx", Reason.EMPTY, SentFile.workbook("Behov", List.of())),
                arguments("budget.xlsx", Reason.NO_HEADINGS, SentFile.workbook("Budget", List.of(List.of("Konto")))),
                arguments("böcker.csv", Reason.NO_HEADINGS, text("Titel;Författare\nNils;Selma")),
                arguments("brev.txt", Reason.NO_HEADINGS, text("Hej!\nHär kommer våra behov.\n")));
    }

    private static byte[] zip(String... parts) {
        var zip = new ZipBytes();
        Arrays.stream(parts).forEach(part -> zip.part(part, "<x/>"));
        return zip.bytes();
    }

    private static byte[] openDocument() {
        return new ZipBytes()
                .part("mimetype", "application/vnd.oasis.opendocument.spreadsheet")
                .part("content.xml", "<x/>")
                .bytes();
    }

    @Test
    void twoThousandRowsAreCounted() {
        var refused = (Reading.Unreadable) SentFile.read(BadFiles.withNeeds(2_000));

        assertThat(refused.sentence().replace('\u00a0', ' '))
                .isEqualTo("”mallen.xlsx” har 2 000 rader med behov. Jag kan ta emot 1 000 i en fil. Inget är sparat."
                        + " Ta bort rader som inte är behov, eller dela upp dem på flera filer.");
    }

    @Test
    void aThousandRowsAreTakenAndOneMoreIsNot() {
        assertThat(SentFile.rows(BadFiles.withNeeds(1_000)).rows()).hasSize(1_000);
        assertThat(SentFile.read(BadFiles.withNeeds(1_001))).isInstanceOf(Reading.Unreadable.class);
    }

    @Test
    void headingsThatAreNotOursAreShownBesideThoseThatAreNeeded() {
        var refused = (Reading.Unreadable)
                SentFile.read(SentFile.workbook("Budget", List.of(List.of("Konto", "Belopp"), List.of("1", "2"))));

        assertThat(refused.sentence())
                .contains("Överst står det: Konto, Belopp.")
                .contains("rubriken ”Kunskapsbehov (kort)”, och gärna ”Beskrivning”");
    }

    @Test
    void theNameOfAFileNeitherHelpsNorHarms() {
        assertThat(Columns.template().read("makro.xlsm", BadFiles.TEMPLATE)).isInstanceOf(Reading.Rows.class);
        assertThat(Columns.template().read("bild.png", BadFiles.TEMPLATE)).isInstanceOf(Reading.Rows.class);
    }

    @ParameterizedTest
    @EnumSource
    void whateverIsUnfitHasItsReason(Unfit unfit) {
        assertThat(Reason.valueOf(unfit.name()).name()).isEqualTo(unfit.name());
    }

    @Test
    void bytesThatSomethingHappenedToAreAnsweredAndNeverThrown() {
        byte[] template = Columns.template()
                .prefilled(Fyrbodal.head(), List.of(TemplateRow.of(1, 1, Fyrbodal.need("Sömn"))))
                .content();
        var random = new Random(7);
        for (int time = 0; time < 200; time++) {
            byte[] hurt = template.clone();
            for (int place = 0; place < 1 + time % 20; place++) {
                hurt[random.nextInt(hurt.length)] = (byte) random.nextInt();
            }
            assertThat(SentFile.read(hurt)).isNotNull();
        }
    }
}
