package se.behovslyft.workbook;

import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import se.behovslyft.wording.Wording;

/** The sheet Läs mig: how to, what each column is for, and the checklists of moment 2 and 3 in our own words (B8). */
final class ReadMeSheet {

    private static final int WIDTH_IN_CHARACTERS = 110;

    private final NeedColumns columns;
    private final Wording wording;

    ReadMeSheet(NeedColumns columns, Wording wording) {
        this.columns = columns;
        this.wording = wording;
    }

    void add(XSSFWorkbook workbook, Pen pen, String title) {
        XSSFSheet sheet = workbook.createSheet(TemplateLayout.readMe(wording));
        sheet.setColumnWidth(0, PageLayout.width(WIDTH_IN_CHARACTERS));
        pen.write(sheet, 0, 0, title, Pen.Look.TITLE);
        for (String section : wording.list("readme.sections")) {
            addSection(sheet, pen, section);
        }
        PageLayout.print(sheet, 1);
        PageLayout.fitHeights(sheet);
    }

    private void addSection(XSSFSheet sheet, Pen pen, String section) {
        int row = sheet.getLastRowNum() + 2;
        pen.write(sheet, row, 0, wording.text("readme." + section + ".title"), Pen.Look.SECTION);
        for (String line : wording.listOrNone("readme." + section + ".lines")) {
            pen.write(sheet, ++row, 0, line, Pen.Look.BODY);
        }
        if (section.equals("columns")) {
            for (NeedColumn column : NeedColumn.values()) {
                String line = wording.text("readme.column", columns.label(column), columns.hint(column));
                pen.write(sheet, ++row, 0, line, Pen.Look.BODY);
            }
        }
    }
}
