package se.behovslyft.deploy.registry;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.springframework.stereotype.Component;
import se.behovslyft.wording.Wording;

/**
 * Reads a file as spreadsheets save it: separated by semicolons or commas, in UTF-8 with or without a byte order mark, or
 * in the Windows encoding. Columns may stand in any order, and columns we have no use for may be there.
 */
@Component
class CsvFile {

    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final Wording wording;

    CsvFile(Wording wording) {
        this.wording = wording;
    }

    /** The rows that are not blank; none when the file or a column is missing, which is then among the problems. */
    List<Line> read(Path file, List<Column> needed, Problems problems) {
        String name = file.getFileName().toString();
        if (!Files.isRegularFile(file)) {
            problems.in(name, "fileMissing");
            return List.of();
        }
        try (CSVParser rows = parse(text(file))) {
            Map<Column, String> headings = headings(rows.getHeaderNames());
            List<Column> missing = needed.stream()
                    .filter(column -> !headings.containsKey(column))
                    .toList();
            missing.forEach(column -> problems.in(name, "columnMissing", heading(column)));
            return missing.isEmpty() ? lines(name, rows, headings) : List.of();
        } catch (IOException | UncheckedIOException | IllegalArgumentException e) {
            problems.in(name, "unreadable");
            return List.of();
        }
    }

    /** Excel writes UTF-8 when asked to, and the encoding of Windows otherwise. */
    private static String text(Path file) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        String text;
        try {
            text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            text = new String(bytes, WINDOWS);
        }
        return text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
    }

    private static CSVParser parse(String text) throws IOException {
        String headingRow = text.lines().findFirst().orElse("");
        return CSVParser.parse(
                text,
                CSVFormat.DEFAULT
                        .builder()
                        .setDelimiter(headingRow.contains(";") ? ';' : ',')
                        .setHeader()
                        .setAllowMissingColumnNames(true)
                        .setIgnoreEmptyLines(false)
                        .setTrim(true)
                        .get());
    }

    private Map<Column, String> headings(List<String> written) {
        Map<Column, String> headings = new EnumMap<>(Column.class);
        for (Column column : Column.values()) {
            written.stream()
                    .filter(heading -> heading(column).equals(heading.toLowerCase(Locale.ROOT)))
                    .findFirst()
                    .ifPresent(heading -> headings.put(column, heading));
        }
        return headings;
    }

    private String heading(Column column) {
        return wording.text("registry.column." + column.name());
    }

    /** The heading row is row 1 to whoever looks in a spreadsheet. */
    private static List<Line> lines(String file, CSVParser rows, Map<Column, String> headings) {
        return rows.stream()
                .filter(row -> row.stream().anyMatch(cell -> !cell.isEmpty()))
                .map(row -> new Line(file, Math.toIntExact(row.getRecordNumber()) + 1, cells(row, headings)))
                .toList();
    }

    private static Map<Column, String> cells(CSVRecord row, Map<Column, String> headings) {
        Map<Column, String> cells = new EnumMap<>(Column.class);
        headings.forEach((column, heading) -> {
            if (row.isSet(heading)) {
                cells.put(column, row.get(heading));
            }
        });
        return cells;
    }
}
