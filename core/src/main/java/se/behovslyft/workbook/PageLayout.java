package se.behovslyft.workbook;

import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** What the sheets of the template have in common. */
final class PageLayout {

    private static final int UNITS_PER_CHARACTER = 256;
    private static final double POINTS_PER_LINE = 15;
    private static final double HIGHEST_ROW_IN_POINTS = 400;

    /** Lines end between words, so that they are not filled to the last character. */
    private static final double WORD_WRAP_LOSS = 1.05;

    private PageLayout() {}

    /** A column width in the file's own unit. */
    static int width(int characters) {
        return characters * UNITS_PER_CHARACTER;
    }

    /**
     * Lets each row be as high as its text needs. Not a fixed height: it grows when somebody writes more. Excel would see
     * to it by itself, other programs do not.
     */
    static void fitHeights(XSSFSheet sheet) {
        for (Row row : sheet) {
            int lines = 1;
            for (Cell cell : row) {
                int characters = sheet.getColumnWidth(cell.getColumnIndex()) / UNITS_PER_CHARACTER;
                boolean isText = cell.getCellType() == CellType.STRING
                        && cell.getCellStyle().getWrapText();
                lines = Math.max(lines, isText ? lines(cell.getStringCellValue(), characters) : 1);
            }
            if (lines > 1) {
                double points = Math.min(lines * POINTS_PER_LINE, HIGHEST_ROW_IN_POINTS);
                ((XSSFRow) row).getCTRow().setHt(points);
            }
        }
    }

    private static int lines(String text, int characters) {
        return text.lines()
                .mapToInt(line -> 1 + (int) (line.length() * WORD_WRAP_LOSS / characters))
                .sum();
    }

    /** So many lying A4 pages beside each other, and as many below each other as it takes. */
    static void print(XSSFSheet sheet, int pagesWide) {
        sheet.setFitToPage(true);
        sheet.getPrintSetup().setFitWidth((short) pagesWide);
        sheet.getPrintSetup().setFitHeight((short) 0);
        sheet.getPrintSetup().setPaperSize(PrintSetup.A4_PAPERSIZE);
        sheet.getPrintSetup().setLandscape(true);
    }
}
