package se.behovslyft.workbook;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.behovslyft.wording.Wording;
import se.behovslyft.workbook.sheet.Sheet;

/** What there is to tell about a file as a whole. Not for use by several threads. */
final class FileNotes {

    private final Wording wording;
    private final List<Note> notes = new ArrayList<>();

    FileNotes(Wording wording) {
        this.wording = wording;
    }

    List<Note> all() {
        return notes;
    }

    void addAll(List<Note> more) {
        notes.addAll(more);
    }

    void otherSheets(NeedList read, List<NeedList> all) {
        for (NeedList other : all) {
            if (other != read && other.holdsRows()) {
                String name = other.sheet().name();
                add(Note.Kind.OTHER_SHEET, "note.otherSheet", name, read.sheet().name());
            }
        }
    }

    /** @param completed the list that was found, with the columns known by their place */
    void columns(NeedList found, NeedList completed) {
        completed.plan().columns().forEach((at, column) -> {
            if (!found.plan().columns().containsKey(at)) {
                String label = NeedColumns.label(wording, column);
                add(Note.Kind.BY_PLACE, "note.byPlace", RowReader.name(at, ""), label);
            }
        });
        Sheet sheet = completed.sheet();
        completed
                .plan()
                .extra(sheet)
                .forEach((at, heading) -> add(Note.Kind.EXTRA_COLUMN, "note.extraColumn", RowReader.name(at, heading)));
        if (sheet.passedOver() > 0) {
            add(Note.Kind.EXTRA_COLUMN, "note.tooWide", sheet.passedOver(), Sheet.MOST_COLUMNS);
        }
    }

    private void add(Note.Kind kind, String key, Object... values) {
        notes.add(new Note(kind, Optional.empty(), wording.text(key, values)));
    }
}
