package se.behovslyft.similarity.thesaurus;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.springframework.core.io.Resource;

/** Reads the rows of a file that can be used, and tells what is wrong with the others. */
final class Rows {

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final List<String> problems;

    /** @param problems where to tell */
    Rows(List<String> problems) {
        this.problems = problems;
    }

    List<Row> of(Resource file) {
        String name = String.valueOf(file.getFilename());
        try {
            List<String> lines = text(file).lines().toList();
            if (lines.isEmpty() || !cells(lines.getFirst()).equals(Row.HEADING)) {
                problems.add(
                        name + ": the first row is not " + String.join(";", Row.HEADING) + "; the file is not used");
                return List.of();
            }
            return rows(name, lines);
        } catch (CharacterCodingException e) {
            problems.add(name + ": is not UTF-8; the file is not used");
        } catch (IOException e) {
            problems.add(name + ": cannot be read (" + e.getMessage() + "); the file is not used");
        }
        return List.of();
    }

    private static String text(Resource file) throws IOException {
        String text = StandardCharsets.UTF_8
                .newDecoder()
                .decode(ByteBuffer.wrap(file.getContentAsByteArray()))
                .toString();
        return text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
    }

    private List<Row> rows(String name, List<String> lines) {
        List<Row> rows = new ArrayList<>();
        for (int number = 2; number <= lines.size(); number++) {
            List<String> cells = cells(lines.get(number - 1));
            if (cells.stream().anyMatch(cell -> !cell.isEmpty())) {
                var row = new Row(name + " row " + number, cells);
                row.complaint()
                        .ifPresentOrElse(
                                what -> problems.add(row.place() + ": " + what + "; the row is not used"),
                                () -> rows.add(row));
            }
        }
        return rows;
    }

    private static List<String> cells(String line) {
        return Arrays.stream(line.split(";", -1)).map(String::strip).toList();
    }
}
