package se.behovslyft.workbook;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import se.behovslyft.wording.Wording;
import se.behovslyft.workbook.Reading.Reason;
import se.behovslyft.workbook.sheet.Opened;
import se.behovslyft.workbook.sheet.Sheet;
import se.behovslyft.workbook.sheet.SheetFile;

/** Reads what was sent as a template; see {@link Template#read}. */
final class TemplateReader {

    private static final int BYTES_PER_MEGABYTE = 1024 * 1024;
    private static final int HEADINGS_QUOTED = 12;
    private static final int HEADING_QUOTED_LENGTH = 40;

    private final Wording wording;
    private final Headings headings;
    private final HeadReader heads;

    TemplateReader(NeedColumns columns, Wording wording) {
        this.wording = wording;
        this.headings = new Headings(columns, wording);
        this.heads = new HeadReader(wording);
    }

    Reading read(String fileName, byte[] content) {
        String name = RowReader.shortened(fileName.replaceAll("\\p{Cntrl}", " "));
        return switch (SheetFile.open(content)) {
            case Opened.Refused(var why) -> {
                int megabytes = Math.ceilDiv(content.length, BYTES_PER_MEGABYTE);
                int most = SheetFile.MOST_BYTES / BYTES_PER_MEGABYTE;
                yield unreadable(Reason.valueOf(why.name()), name, megabytes, most);
            }
            case Opened.Book book -> read(name, book);
        };
    }

    private Reading read(String name, Opened.Book book) {
        if (book.sheets().stream().allMatch(sheet -> sheet.filled() == 0)) {
            return unreadable(Reason.EMPTY, name);
        }
        FoundHead head = heads.read(book);
        List<Sheet> candidates = NeedList.candidates(book, wording);
        List<NeedList> lists = candidates.stream()
                .flatMap(sheet -> headings.find(sheet).map(plan -> new NeedList(sheet, plan)).stream())
                .toList();
        Optional<NeedList> best = NeedList.best(lists, wording).or(() -> withoutHeadings(candidates, head));
        return best.map(list -> read(name, list, head, lists)).orElseGet(() -> noHeadings(name, candidates));
    }

    /** Our own sheet that has lost its whole row of headings. */
    private Optional<NeedList> withoutHeadings(List<Sheet> candidates, FoundHead head) {
        return candidates.stream()
                .filter(sheet -> head.version().isPresent() && NeedList.isNamedAsOurs(sheet, wording))
                .map(sheet -> new NeedList(sheet, Headings.byPlaceAlone()))
                .findFirst();
    }

    private Reading read(String name, NeedList found, FoundHead said, List<NeedList> all) {
        NeedList list = found.completed();
        FoundHead head = list.reference().map(said::completedBy).orElse(said);
        var rows = new RowReader(wording, list, head);
        rows.read();
        if (rows.count() > TemplateLayout.MOST_NEEDS) {
            return unreadable(Reason.TOO_MANY_ROWS, name, rows.count(), TemplateLayout.MOST_NEEDS);
        }
        var notes = new FileNotes(wording);
        notes.otherSheets(found, all);
        notes.columns(found, list);
        notes.addAll(rows.examples());
        return new Reading.Rows(head, rows.rows(), notes.all());
    }

    /** Tells which headings were found, so that the sender sees what to rename. */
    private Reading noHeadings(String name, List<Sheet> candidates) {
        String found = candidates.stream()
                .flatMap(sheet -> sheet.rows().stream())
                .findFirst()
                .map(row -> row.cells().values().stream()
                        .limit(HEADINGS_QUOTED)
                        .map(heading -> CellNotes.shortened(heading, HEADING_QUOTED_LENGTH))
                        .collect(Collectors.joining(", ")))
                .orElse("–");
        return unreadable(
                Reason.NO_HEADINGS,
                name,
                found,
                NeedColumns.label(wording, NeedColumn.TITLE),
                NeedColumns.label(wording, NeedColumn.DESCRIPTION));
    }

    private Reading unreadable(Reason reason, Object... values) {
        return new Reading.Unreadable(reason, wording.text("file." + reason.name(), values));
    }
}
