package se.behovslyft.workbook;

import java.util.EnumMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.BuiltinFormats;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * Writes text into a workbook in a few looks. A text that a spreadsheet could take for a formula is marked as text, so
 * that it stays one also after it has been edited (S-42).
 */
final class Pen {

    enum Look {
        TITLE,
        SECTION,
        HEADING,
        BODY,
        LABEL,
        HINT,
        EXAMPLE
    }

    private static final String FORMULA_STARTS = "=+-@\t";

    /** What the file format would read as one character by its number; escaped, it stays what was written. */
    private static final Pattern ESCAPE_LOOKALIKE = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");

    private static final short TEXT_FORMAT = (short) BuiltinFormats.getBuiltinFormat("@");
    private static final short TITLE_POINTS = 16;
    private static final short SECTION_POINTS = 13;

    private final XSSFWorkbook workbook;
    private final Map<Look, XSSFCellStyle> styles = new EnumMap<>(Look.class);
    private final Map<Look, XSSFCellStyle> quoted = new EnumMap<>(Look.class);

    Pen(XSSFWorkbook workbook) {
        this.workbook = workbook;
    }

    XSSFCell write(XSSFSheet sheet, int row, int column, String text, Look look) {
        XSSFCell cell = row(sheet, row).createCell(column);
        boolean startsAsFormula = !text.isEmpty() && FORMULA_STARTS.indexOf(text.charAt(0)) >= 0;
        cell.setCellStyle(startsAsFormula ? quotedStyle(look) : style(look));
        if (!text.isEmpty()) {
            cell.setCellValue(
                    ESCAPE_LOOKALIKE.matcher(text.replace("\r\n", "\n")).replaceAll("_x005F$0"));
        }
        return cell;
    }

    void write(XSSFSheet sheet, int row, int column, int number, Look look) {
        XSSFCell cell = row(sheet, row).createCell(column);
        cell.setCellStyle(style(look));
        cell.setCellValue(number);
    }

    XSSFCellStyle style(Look look) {
        return styles.computeIfAbsent(look, this::made);
    }

    private XSSFCellStyle quotedStyle(Look look) {
        return quoted.computeIfAbsent(look, wanted -> {
            XSSFCellStyle style = made(wanted);
            style.setQuotePrefixed(true);
            return style;
        });
    }

    private static XSSFRow row(XSSFSheet sheet, int row) {
        XSSFRow found = sheet.getRow(row);
        return found == null ? sheet.createRow(row) : found;
    }

    private XSSFCellStyle made(Look look) {
        XSSFCellStyle style = workbook.createCellStyle();
        style.setWrapText(look != Look.TITLE && look != Look.SECTION);
        style.setVerticalAlignment(VerticalAlignment.TOP);
        style.setFont(font(look));
        switch (look) {
            case HEADING -> fill(style, IndexedColors.DARK_BLUE);
            case EXAMPLE -> fill(style, IndexedColors.GREY_25_PERCENT);
            case BODY -> style.setDataFormat(TEXT_FORMAT);
            case TITLE, SECTION, LABEL, HINT -> {}
        }
        return style;
    }

    private static void fill(XSSFCellStyle style, IndexedColors colour) {
        style.setFillForegroundColor(colour.getIndex());
        style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
    }

    private XSSFFont font(Look look) {
        XSSFFont font = workbook.createFont();
        switch (look) {
            case TITLE -> font.setFontHeightInPoints(TITLE_POINTS);
            case SECTION -> font.setFontHeightInPoints(SECTION_POINTS);
            case HEADING -> font.setColor(IndexedColors.WHITE.getIndex());
            case EXAMPLE, HINT -> font.setItalic(true);
            case BODY, LABEL -> {}
        }
        font.setBold(look == Look.TITLE || look == Look.SECTION || look == Look.HEADING || look == Look.LABEL);
        return font;
    }
}
