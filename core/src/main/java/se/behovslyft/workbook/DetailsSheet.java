package se.behovslyft.workbook;

import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import se.behovslyft.wording.Wording;

/** The sheet Uppgifter: labels, values, and for what the RSS fills in a hint. */
final class DetailsSheet {

    private static final int[] WIDTHS_IN_CHARACTERS = {44, 60, 60};

    private final Wording wording;

    DetailsSheet(Wording wording) {
        this.wording = wording;
    }

    void add(XSSFWorkbook workbook, Pen pen, TemplateHead head) {
        XSSFSheet sheet = workbook.createSheet(TemplateLayout.details(wording));
        for (int column = 0; column < WIDTHS_IN_CHARACTERS.length; column++) {
            sheet.setColumnWidth(column, PageLayout.width(WIDTHS_IN_CHARACTERS[column]));
        }
        for (HeadLine line : HeadLine.values()) {
            int row = line.ordinal();
            pen.write(sheet, row, 0, wording.text(line.key() + ".label"), Pen.Look.LABEL);
            pen.write(sheet, row, 1, value(line, head), Pen.Look.BODY);
            pen.write(sheet, row, 2, wording.textOr(line.key() + ".hint", ""), Pen.Look.HINT);
        }
        PageLayout.print(sheet, 1);
        PageLayout.fitHeights(sheet);
    }

    private String value(HeadLine line, TemplateHead head) {
        return switch (line) {
            case ROUND -> String.valueOf(head.round().number());
            case AREA -> head.round().serviceArea();
            case RSS -> head.rss().name();
            case COUNTY -> head.rss().county();
            case RESPONSIBLE_1 -> responsible(head, 0);
            case RESPONSIBLE_2 -> responsible(head, 1);
            case PERIOD -> head.period();
            case NETWORKS, MEETINGS, RECONCILED, AGREES, AGREES_COMMENT -> "";
            case VERSION -> TemplateLayout.VERSION;
        };
    }

    private String responsible(TemplateHead head, int which) {
        if (which >= head.responsible().size()) {
            return "";
        }
        TemplateHead.Responsible person = head.responsible().get(which);
        return wording.text("head.responsible", person.name(), person.mail());
    }
}
