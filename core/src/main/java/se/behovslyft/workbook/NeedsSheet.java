package se.behovslyft.workbook;

import java.util.List;
import java.util.Locale;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import se.behovslyft.document.Field;
import se.behovslyft.need.NeedReference;
import se.behovslyft.wording.Wording;

/**
 * The sheet Behov: plain headings in row 1, an example, and a row for each need. What tells which need a row shows stands
 * hidden on the same row, so that it follows when rows are sorted.
 */
final class NeedsSheet {

    private static final int FIRST_NEED = 2;
    private static final int PAGES_WIDE = 3;
    private static final int NARROW_IN_CHARACTERS = 11;
    private static final int MIDDLE_IN_CHARACTERS = 20;
    private static final int WIDE_IN_CHARACTERS = 36;

    private final NeedColumns columns;
    private final Wording wording;

    NeedsSheet(NeedColumns columns, Wording wording) {
        this.columns = columns;
        this.wording = wording;
    }

    XSSFSheet add(XSSFWorkbook workbook, Pen pen, TemplateHead head, List<TemplateRow> rows) {
        XSSFSheet sheet = workbook.createSheet(TemplateLayout.needs(wording));
        for (NeedColumn column : NeedColumn.values()) {
            addColumn(sheet, pen, column);
        }
        addHiddenColumns(sheet, pen);
        int row = FIRST_NEED;
        for (TemplateRow need : rows) {
            addNeed(sheet, pen, row++, need);
            markRow(sheet, pen, row - 1, need, head);
        }
        layOut(sheet);
        return sheet;
    }

    private void addColumn(XSSFSheet sheet, Pen pen, NeedColumn column) {
        sheet.setColumnWidth(column.ordinal(), PageLayout.width(width(column)));
        sheet.setDefaultColumnStyle(column.ordinal(), pen.style(Pen.Look.BODY));
        pen.write(sheet, 0, column.ordinal(), columns.label(column), Pen.Look.HEADING);
        pen.write(sheet, 1, column.ordinal(), example(column), Pen.Look.EXAMPLE);
    }

    private String example(NeedColumn column) {
        return column == NeedColumn.NUMBER
                ? TemplateLayout.exampleMark(wording)
                : wording.textOr("example." + column.key(), "");
    }

    private static int width(NeedColumn column) {
        if (column == NeedColumn.NUMBER) {
            return NARROW_IN_CHARACTERS;
        }
        boolean isLong = column.kind() == Field.Kind.TEXT || column == NeedColumn.TITLE;
        return isLong ? WIDE_IN_CHARACTERS : MIDDLE_IN_CHARACTERS;
    }

    private void addHiddenColumns(XSSFSheet sheet, Pen pen) {
        pen.write(sheet, 0, TemplateLayout.ROW_ID, TemplateLayout.rowId(wording), Pen.Look.HEADING);
        pen.write(sheet, 0, TemplateLayout.ROW_VERSION, TemplateLayout.rowVersion(wording), Pen.Look.HEADING);
        sheet.setColumnHidden(TemplateLayout.ROW_ID, true);
        sheet.setColumnHidden(TemplateLayout.ROW_VERSION, true);
    }

    private void addNeed(XSSFSheet sheet, Pen pen, int row, TemplateRow need) {
        for (NeedColumn column : NeedColumn.values()) {
            if (column == NeedColumn.NUMBER) {
                need.number().ifPresent(number -> pen.write(sheet, row, 0, number, Pen.Look.LABEL));
            } else {
                pen.write(sheet, row, column.ordinal(), need.cells().getOrDefault(column, ""), Pen.Look.BODY);
            }
        }
    }

    private static void markRow(XSSFSheet sheet, Pen pen, int row, TemplateRow need, TemplateHead head) {
        need.number().ifPresent(number -> {
            String code = head.rss().code().toUpperCase(Locale.ROOT);
            String id = new NeedReference(head.round().number(), code, number).toString();
            pen.write(sheet, row, TemplateLayout.ROW_ID, id, Pen.Look.BODY);
            pen.write(sheet, row, TemplateLayout.ROW_VERSION, need.version(), Pen.Look.BODY);
        });
    }

    private static void layOut(XSSFSheet sheet) {
        sheet.createFreezePane(NeedColumn.DESCRIPTION.ordinal(), 1);
        sheet.setAutoFilter(new CellRangeAddress(0, TemplateLayout.MOST_NEEDS, 0, TemplateLayout.ROW_VERSION));
        sheet.setRepeatingRows(new CellRangeAddress(0, 0, -1, -1));
        sheet.setRepeatingColumns(new CellRangeAddress(-1, -1, 0, NeedColumn.TITLE.ordinal()));
        sheet.setPrintGridlines(true);
        PageLayout.print(sheet, PAGES_WIDE);
        PageLayout.fitHeights(sheet);
    }
}
