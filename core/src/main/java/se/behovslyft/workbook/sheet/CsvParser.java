package se.behovslyft.workbook.sheet;

import java.util.ArrayList;
import java.util.List;

/** Splits text into rows and fields (RFC 4180). A quote within a field that does not begin with one is a quote. */
final class CsvParser {

    /** Takes one row after the other. */
    @FunctionalInterface
    interface Taker {
        /** @param row from 1 */
        void take(int row, List<String> fields);
    }

    private static final int MOST_FIELDS = 1_000;

    private final String text;
    private final char separator;
    private final boolean quotes;
    private final StringBuilder field = new StringBuilder();
    private List<String> fields = new ArrayList<>();
    private int row;
    private int at;

    /** @param quotes whether a field may stand between quotes; without, a quote is a character like others */
    CsvParser(String text, char separator, boolean quotes) {
        this.text = text;
        this.separator = separator;
        this.quotes = quotes;
    }

    /** Hands out at most so many rows; false when a quote is opened that is never closed. */
    boolean parse(int mostRows, Taker taker) {
        while (at < text.length() && row < mostRows) {
            char next = text.charAt(at++);
            if (quotes && next == '"' && field.isEmpty()) {
                if (!readQuoted()) {
                    return false;
                }
            } else if (next == separator) {
                endField();
            } else if (next == '\n' || next == '\r') {
                skipSecondHalfOfLineBreak(next);
                endRow(taker);
            } else {
                field.append(next);
            }
        }
        if (!field.isEmpty() || !fields.isEmpty()) {
            endRow(taker);
        }
        return true;
    }

    private boolean readQuoted() {
        while (at < text.length()) {
            char next = text.charAt(at++);
            if (next != '"') {
                field.append(next);
            } else if (at < text.length() && text.charAt(at) == '"') {
                field.append('"');
                at++;
            } else {
                return true;
            }
        }
        return false;
    }

    private void skipSecondHalfOfLineBreak(char first) {
        if (first == '\r' && at < text.length() && text.charAt(at) == '\n') {
            at++;
        }
    }

    private void endField() {
        if (fields.size() < MOST_FIELDS) {
            fields.add(field.toString());
        }
        field.setLength(0);
    }

    private void endRow(Taker taker) {
        endField();
        taker.take(++row, fields);
        fields = new ArrayList<>();
    }
}
