package se.behovslyft.workbook;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import org.apache.poi.ss.util.CellReference;
import se.behovslyft.wording.Wording;
import se.behovslyft.workbook.sheet.Sheet;
import se.behovslyft.workbook.sheet.SheetRow;

/** Reads the rows below the headings of one sheet. Not for use by several threads. */
final class RowReader {

    private static final int QUOTED_LENGTH = 200;

    private final Wording wording;
    private final Sheet sheet;
    private final ColumnPlan plan;
    private final SortedMap<Integer, String> extra;
    private final RowNumbers numbers;
    private final List<ReadRow> rows = new ArrayList<>();
    private final List<Note> examples = new ArrayList<>();

    RowReader(Wording wording, NeedList list, FoundHead head) {
        this.wording = wording;
        this.sheet = list.sheet();
        this.plan = list.plan();
        this.extra = plan.extra(sheet);
        this.numbers = new RowNumbers(wording, plan, head);
    }

    void read() {
        plan.needs(sheet).forEach(row -> {
            if (isExample(row)) {
                examples.add(example(row));
            } else {
                rows.add(read(row));
            }
        });
    }

    List<ReadRow> rows() {
        return rows;
    }

    /** A note for each row that was passed over as an example. */
    List<Note> examples() {
        return examples;
    }

    /** How many rows with needs the sheet has, also those that were not kept. */
    int count() {
        long above =
                sheet.rows().stream().filter(row -> row.number() <= plan.row()).count();
        return (int) (sheet.filled() - above - examples.size());
    }

    private boolean isExample(SheetRow row) {
        String mark = TemplateLayout.exampleMark(wording);
        String title = text(row, NeedColumn.TITLE);
        return text(row, NeedColumn.NUMBER).toUpperCase(Locale.ROOT).startsWith(mark)
                || title.equalsIgnoreCase(mark)
                || title.matches("(?s)\\(?" + mark + "\\b.{0,2}[:.)–-].*");
    }

    /** The example as we wrote it is only mentioned; one that somebody has written over is asked about. */
    private Note example(SheetRow row) {
        String title = text(row, NeedColumn.TITLE);
        boolean isOurs = title.isEmpty() || title.equals(wording.text("example.title"));
        String sentence = isOurs
                ? wording.text("note.example", row.number())
                : wording.text("note.example.rewritten", row.number(), shortened(title));
        return new Note(Note.Kind.EXAMPLE, Optional.of(row.number()), sentence);
    }

    private ReadRow read(SheetRow row) {
        List<String> remarks = new ArrayList<>();
        RowNumbers.Given given = numbers.of(row, remarks);
        Map<NeedColumn, String> cells = cells(row, remarks);
        extra.forEach((at, heading) -> {
            if (!row.text(at).isEmpty()) {
                remarks.add(wording.text("remark.extra", name(at, heading), shortened(row.text(at))));
            }
        });
        boolean isEmptied = given.isKnown() && cells.values().stream().allMatch(String::isEmpty);
        return new ReadRow(row.number(), given.number(), given.version(), isEmptied ? Map.of() : cells, remarks);
    }

    /** A cell whose formula failed is left out, so that it empties nothing. */
    private Map<NeedColumn, String> cells(SheetRow row, List<String> remarks) {
        Map<NeedColumn, String> cells = new EnumMap<>(NeedColumn.class);
        plan.columns().forEach((at, column) -> {
            if (row.errors().containsKey(at)) {
                String label = NeedColumns.label(wording, column);
                remarks.add(wording.text("remark.error", label, row.errors().get(at)));
            } else if (column != NeedColumn.NUMBER) {
                cells.put(column, row.text(at));
            }
        });
        return cells;
    }

    private String text(SheetRow row, NeedColumn column) {
        return plan.where(column).map(row::text).orElse("").strip();
    }

    /** What to call a column of which we know nothing else. */
    static String name(int column, String heading) {
        return heading.isEmpty() ? CellReference.convertNumToColString(column) : shortened(heading);
    }

    static String shortened(String text) {
        return CellNotes.shortened(text, QUOTED_LENGTH);
    }
}
