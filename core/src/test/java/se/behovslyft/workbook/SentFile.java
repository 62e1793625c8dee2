package se.behovslyft.workbook;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Files as people send them. */
final class SentFile {

    private SentFile() {}

    /** A workbook with one sheet of text; each row is a list of cells, blank ones as "". */
    static byte[] workbook(String sheetName, List<List<String>> rows) {
        return workbook(book -> write(book.createSheet(sheetName), rows));
    }

    static byte[] workbook(Consumer<XSSFWorkbook> filling) {
        try (var book = new XSSFWorkbook()) {
            filling.accept(book);
            return bytes(book);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The template for Fyrbodal, opened, changed by somebody and saved. */
    static byte[] changedTemplate(List<TemplateRow> rows, Consumer<XSSFWorkbook> change) {
        byte[] template = Columns.template().prefilled(Fyrbodal.head(), rows).content();
        try (var book = new XSSFWorkbook(new ByteArrayInputStream(template))) {
            change.accept(book);
            return bytes(book);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static void write(XSSFSheet sheet, List<List<String>> rows) {
        for (int row = 0; row < rows.size(); row++) {
            for (int column = 0; column < rows.get(row).size(); column++) {
                set(sheet, row, column, rows.get(row).get(column));
            }
        }
    }

    static void set(XSSFSheet sheet, int row, int column, String text) {
        var line = sheet.getRow(row) == null ? sheet.createRow(row) : sheet.getRow(row);
        var cell = line.getCell(column) == null ? line.createCell(column) : line.getCell(column);
        if (text.isEmpty()) {
            cell.setBlank();
        } else {
            cell.setCellValue(text);
        }
    }

    private static byte[] bytes(XSSFWorkbook book) throws IOException {
        var out = new ByteArrayOutputStream();
        book.write(out);
        return out.toByteArray();
    }

    static Reading read(byte[] content) {
        return Columns.template().read("mallen.xlsx", content);
    }

    /** What was read, for a file that can be. */
    static Reading.Rows rows(byte[] content) {
        return switch (read(content)) {
            case Reading.Rows rows -> rows;
            case Reading.Unreadable(var reason, var sentence) -> throw new AssertionError(reason + ": " + sentence);
        };
    }

    /** A row of a hand-made sheet by its cells, blank ones left out. */
    static Map<NeedColumn, String> filled(ReadRow row) {
        return row.cells().entrySet().stream()
                .filter(entry -> !entry.getValue().isEmpty())
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
