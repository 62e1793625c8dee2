package se.behovslyft.workbook.sheet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A table of text as a workbook with one sheet. */
final class CsvFile {

    /** Excel's own way of saying which separator follows. */
    private static final Pattern SEPARATOR_LINE = Pattern.compile("sep=(.)\\R");

    private static final List<Character> SEPARATORS = List.of(';', '\t', ',');
    private static final int TRIED_ROWS = 20;
    private static final int TRIED_CHARACTERS = 100_000;

    private CsvFile() {}

    static Opened.Book read(String text) {
        Matcher says = SEPARATOR_LINE.matcher(text);
        boolean isSaid = says.lookingAt();
        String table = isSaid ? text.substring(says.end()) : text;
        char separator = isSaid ? says.group(1).charAt(0) : separator(table);
        // The row that says the separator is not shown by Excel either.
        var collector = new RowCollector();
        if (!new CsvParser(table, separator, true).parse(Integer.MAX_VALUE, collecting(collector))) {
            collector = new RowCollector();
            new CsvParser(table, separator, false).parse(Integer.MAX_VALUE, collecting(collector));
        }
        return new Opened.Book(List.of(collector.sheet("", false)), Map.of());
    }

    private static CsvParser.Taker collecting(RowCollector collector) {
        return (row, fields) -> {
            for (int column = 0; column < fields.size(); column++) {
                collector.cell(column, fields.get(column));
            }
            collector.endRow(row);
        };
    }

    /** The separator by which the most rows have the same number of fields. */
    private static char separator(String whole) {
        String table = whole.substring(0, Math.min(whole.length(), TRIED_CHARACTERS));
        char best = SEPARATORS.getFirst();
        int bestScore = 0;
        for (char candidate : SEPARATORS) {
            int score = score(table, candidate);
            if (score > bestScore) {
                best = candidate;
                bestScore = score;
            }
        }
        return best;
    }

    private static int score(String table, char separator) {
        Map<Integer, Integer> rowsOfLength = new HashMap<>();
        List<Integer> lengths = new ArrayList<>();
        new CsvParser(table, separator, true).parse(TRIED_ROWS, (row, fields) -> lengths.add(fields.size()));
        lengths.stream().filter(length -> length > 1).forEach(length -> rowsOfLength.merge(length, 1, Integer::sum));
        return rowsOfLength.entrySet().stream()
                .mapToInt(entry -> entry.getValue() * Sheet.MOST_COLUMNS + Math.min(entry.getKey(), Sheet.MOST_COLUMNS))
                .max()
                .orElse(0);
    }
}
