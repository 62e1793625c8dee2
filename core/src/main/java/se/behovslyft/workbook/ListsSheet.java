package se.behovslyft.workbook;

import java.util.Arrays;
import java.util.List;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import se.behovslyft.document.Field;
import se.behovslyft.wording.Wording;

/** The sheet Listor, and the lists to choose from that it feeds. They help and warn but never stop anybody (B7). */
final class ListsSheet {

    private static final int WIDTH_IN_CHARACTERS = 34;

    private final NeedColumns columns;
    private final Wording wording;

    ListsSheet(NeedColumns columns, Wording wording) {
        this.columns = columns;
        this.wording = wording;
    }

    void add(XSSFWorkbook workbook, Pen pen, XSSFSheet needs) {
        XSSFSheet sheet = workbook.createSheet(TemplateLayout.lists(wording));
        List<NeedColumn> chosen = Arrays.stream(NeedColumn.values())
                .filter(column -> column.options().isPresent())
                .toList();
        for (int at = 0; at < chosen.size(); at++) {
            int last = addList(sheet, pen, at, chosen.get(at));
            offer(needs, chosen.get(at), new CellRangeAddress(1, last, at, at));
        }
        sheet.createFreezePane(0, 1);
        PageLayout.print(sheet, 1);
    }

    private int addList(XSSFSheet sheet, Pen pen, int at, NeedColumn column) {
        sheet.setColumnWidth(at, PageLayout.width(WIDTH_IN_CHARACTERS));
        pen.write(sheet, 0, at, columns.label(column), Pen.Look.HEADING);
        int row = 0;
        for (Enum<?> option : column.options().orElseThrow().getEnumConstants()) {
            pen.write(sheet, ++row, at, columns.optionLabel(option), Pen.Look.BODY);
        }
        return row;
    }

    private void offer(XSSFSheet needs, NeedColumn column, CellRangeAddress list) {
        DataValidationHelper rules = needs.getDataValidationHelper();
        String source = "'%s'!%s:%s"
                .formatted(
                        TemplateLayout.lists(wording),
                        absolute(list.getFirstRow(), list.getFirstColumn()),
                        absolute(list.getLastRow(), list.getLastColumn()));
        var cells = new CellRangeAddressList(1, TemplateLayout.MOST_NEEDS, column.ordinal(), column.ordinal());
        DataValidation rule = rules.createValidation(rules.createFormulaListConstraint(source), cells);
        rule.setErrorStyle(DataValidation.ErrorStyle.WARNING);
        rule.setShowErrorBox(column.kind() == Field.Kind.ONE_OF);
        rule.createErrorBox(wording.text("template.list.title"), wording.text("template.list.text"));
        rule.setShowPromptBox(true);
        rule.createPromptBox(promptTitle(column), columns.hint(column));
        rule.setEmptyCellAllowed(true);
        needs.addValidationData(rule);
    }

    private static String absolute(int row, int column) {
        return new CellReference(row, column, true, true).formatAsString();
    }

    /** Excel takes at most 32 characters here. */
    private String promptTitle(NeedColumn column) {
        String label = columns.label(column);
        int longest = 32;
        return label.length() <= longest ? label : label.substring(0, longest - 1) + "…";
    }
}
