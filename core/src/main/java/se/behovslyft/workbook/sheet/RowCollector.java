package se.behovslyft.workbook.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** Keeps as many rows as anybody can use and counts the rest, however many there are. Not for use by several threads. */
final class RowCollector {

    private static final int LONGEST_CELL = 100_000;

    private final List<SheetRow> rows = new ArrayList<>();
    private SortedMap<Integer, String> cells = new TreeMap<>();
    private SortedMap<Integer, String> errors = new TreeMap<>();
    private int filled;
    private int passedOver;

    /** Whether anybody will see what stands in the column of the row at hand; otherwise it is only counted. */
    boolean keeps(int column) {
        return column < Sheet.MOST_COLUMNS && rows.size() < Sheet.MOST_ROWS;
    }

    void cell(int column, String text) {
        if (!text.isBlank() && isWithin(column)) {
            String tidy = text.replace("\r\n", "\n").replace('\r', '\n').strip();
            cells.put(column, tidy.length() > LONGEST_CELL ? tidy.substring(0, LONGEST_CELL) : tidy);
        }
    }

    void error(int column, String shown) {
        if (isWithin(column)) {
            errors.put(column, shown);
        }
    }

    private boolean isWithin(int column) {
        if (column >= Sheet.MOST_COLUMNS) {
            passedOver++;
        }
        return column < Sheet.MOST_COLUMNS;
    }

    void endRow(int number) {
        if (cells.isEmpty() && errors.isEmpty()) {
            return;
        }
        filled++;
        if (rows.size() < Sheet.MOST_ROWS) {
            rows.add(new SheetRow(number, cells, errors));
        }
        cells = new TreeMap<>();
        errors = new TreeMap<>();
    }

    Sheet sheet(String name, boolean hidden) {
        return new Sheet(name, hidden, rows, filled, passedOver);
    }
}
