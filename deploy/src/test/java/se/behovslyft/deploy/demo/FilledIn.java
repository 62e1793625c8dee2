package se.behovslyft.deploy.demo;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import se.behovslyft.document.Attachment;

/** A template that was received, with rows written into it as somebody does in a spreadsheet. */
final class FilledIn {

    private static final String MEDIA_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final Attachment template;
    private final List<Map<String, String>> rows = new ArrayList<>();

    FilledIn(Attachment template) {
        this.template = template;
    }

    /** Writes a row below the others, by heading. */
    FilledIn row(Map<String, String> cells) {
        rows.add(cells);
        return this;
    }

    /** Saves it under the name it had. */
    Attachment save() throws IOException {
        try (Workbook workbook = new XSSFWorkbook(new ByteArrayInputStream(template.content()))) {
            Sheet needs = workbook.getSheet("Behov");
            int next = needs.getLastRowNum() + 1;
            for (Map<String, String> cells : rows) {
                write(needs.createRow(next++), needs.getRow(0), cells);
            }
            var saved = new ByteArrayOutputStream();
            workbook.write(saved);
            return new Attachment(template.name(), MEDIA_TYPE, saved.toByteArray());
        }
    }

    private static void write(Row row, Row headings, Map<String, String> cells) {
        for (Cell heading : headings) {
            String text = cells.get(heading.getStringCellValue());
            if (text != null) {
                row.createCell(heading.getColumnIndex()).setCellValue(text);
            }
        }
    }
}
