package se.behovslyft.workbook;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import se.behovslyft.document.Attachment;
import se.behovslyft.wording.Wording;

/** Writes the template; see {@link Template#prefilled}. */
final class TemplateWriter {

    private static final String MEDIA_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final NeedColumns columns;
    private final Wording wording;

    TemplateWriter(NeedColumns columns, Wording wording) {
        this.columns = columns;
        this.wording = wording;
    }

    Attachment write(TemplateHead head, List<TemplateRow> rows) {
        String title =
                wording.text("template.title", head.round().number(), head.rss().name());
        try (var workbook = new XSSFWorkbook();
                var bytes = new ByteArrayOutputStream()) {
            var pen = new Pen(workbook);
            new ReadMeSheet(columns, wording).add(workbook, pen, title);
            new DetailsSheet(wording).add(workbook, pen, head);
            XSSFSheet needs = new NeedsSheet(columns, wording).add(workbook, pen, head, rows);
            new ListsSheet(columns, wording).add(workbook, pen, needs);
            describe(workbook, title);
            stamp(workbook, pen, head);
            workbook.write(bytes);
            return new Attachment(fileName(title), MEDIA_TYPE, bytes.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException("Writing a workbook to memory failed", e);
        }
    }

    private static String fileName(String title) {
        return title.replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}]", "-") + ".xlsx";
    }

    private void describe(XSSFWorkbook workbook, String title) {
        POIXMLProperties.CoreProperties core = workbook.getProperties().getCoreProperties();
        core.setTitle(title);
        core.setCreator(wording.text("template.creator"));
        core.getUnderlyingProperties().setLanguageProperty(Optional.of(Wording.SWEDISH.toLanguageTag()));
    }

    /** Twice, since some programs drop the properties when they save, and some drop hidden sheets. */
    private void stamp(XSSFWorkbook workbook, Pen pen, TemplateHead head) {
        XSSFSheet sheet = workbook.createSheet(TemplateLayout.stamp(wording));
        POIXMLProperties.CustomProperties properties = workbook.getProperties().getCustomProperties();
        int row = 0;
        for (Map.Entry<String, String> mark : marks(head).entrySet()) {
            properties.addProperty(mark.getKey(), mark.getValue());
            pen.write(sheet, row, 0, mark.getKey(), Pen.Look.BODY);
            pen.write(sheet, row, 1, mark.getValue(), Pen.Look.BODY);
            row++;
        }
        workbook.setSheetHidden(workbook.getSheetIndex(sheet), true);
    }

    private static Map<String, String> marks(TemplateHead head) {
        Map<String, String> marks = new LinkedHashMap<>();
        marks.put(TemplateLayout.STAMP_VERSION, TemplateLayout.VERSION);
        marks.put(TemplateLayout.STAMP_ROUND, String.valueOf(head.round().number()));
        marks.put(TemplateLayout.STAMP_ROUND_ID, head.round().id().toString());
        marks.put(TemplateLayout.STAMP_RSS_CODE, head.rss().code());
        marks.put(TemplateLayout.STAMP_RSS_ID, head.rss().id().toString());
        return marks;
    }
}
