package se.behovslyft.workbook;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import se.behovslyft.need.Wordings;
import se.behovslyft.wording.Wording;

/** The texts of one need while it is read, and what there is to say about them. Not for use by several threads. */
final class CellNotes {

    private static final int QUOTED_LENGTH = 80;
    private static final int MADE_TITLE_LENGTH = 100;

    private final Wording wording;
    private final Map<NeedColumn, String> texts;
    private final List<Remark> remarks = new ArrayList<>();

    CellNotes(Wording wording, Map<NeedColumn, String> texts) {
        this.wording = wording;
        this.texts = new EnumMap<>(NeedColumn.class);
        this.texts.putAll(texts);
    }

    /** What stands in the column, without surrounding space. */
    String text(NeedColumn column) {
        return texts.getOrDefault(column, "");
    }

    void notUnderstood(NeedColumn column) {
        notUnderstood(column, text(column));
    }

    void notUnderstood(NeedColumn column, String written) {
        NeedColumn home = keep(column, written);
        remark(column, "remark.notUnderstood", label(column), shortened(written, QUOTED_LENGTH), label(home));
    }

    /** Keeps a text where it is nearest to being read as meant, once, and says where that is. */
    NeedColumn keep(NeedColumn column, String written) {
        NeedColumn home = nearestNote(column);
        String before = text(home);
        if (!written.isEmpty() && !before.contains(written)) {
            boolean speaksForItself = home == NeedColumn.SOURCE_NOTE || home == NeedColumn.TARGET_GROUP;
            String kept = speaksForItself
                    ? written
                    : wording.text("remark.kept", label(column).replace("?", ""), written);
            texts.put(home, before.isEmpty() ? kept : before + "\n" + kept);
        }
        return home;
    }

    private static NeedColumn nearestNote(NeedColumn column) {
        return switch (column) {
            case SERVICE -> NeedColumn.TARGET_GROUP;
            case SOURCE -> NeedColumn.SOURCE_NOTE;
            case ENDORSED -> NeedColumn.NETWORK_COMMENT;
            case LEVEL, OUTCOME -> NeedColumn.TO_DISCUSS;
            default -> NeedColumn.DESCRIPTION;
        };
    }

    /** A missing title is taken from the description; one too long for a title begins the description as well. */
    void seeToTheTitle() {
        String title = text(NeedColumn.TITLE);
        String description = text(NeedColumn.DESCRIPTION);
        if (title.isEmpty() && !description.isEmpty()) {
            String made = shortened(description.lines().findFirst().orElse(""), MADE_TITLE_LENGTH);
            texts.put(NeedColumn.TITLE, made);
            remark(NeedColumn.TITLE, "remark.titleMade", label(NeedColumn.TITLE), made);
        }
        if (title.length() > Wordings.TITLE_LENGTH) {
            texts.put(NeedColumn.TITLE, shortened(title, Wordings.TITLE_LENGTH));
            texts.put(NeedColumn.DESCRIPTION, description.isEmpty() ? title : title + "\n" + description);
            remark(NeedColumn.TITLE, "remark.titleMoved", label(NeedColumn.TITLE), Wordings.TITLE_LENGTH);
        }
    }

    List<Remark> remarks() {
        return List.copyOf(remarks);
    }

    List<Remark> faults() {
        List<Remark> faults = new ArrayList<>();
        if (text(NeedColumn.TITLE).isEmpty()) {
            faults.add(new Remark(NeedColumn.TITLE, wording.text("remark.noTitle", label(NeedColumn.TITLE))));
        }
        texts.forEach((column, text) -> {
            if (column.options().isEmpty() && text.length() > column.maxLength()) {
                String sentence = wording.text("remark.tooLong", label(column), text.length(), column.maxLength());
                faults.add(new Remark(column, sentence));
            }
        });
        return faults;
    }

    private void remark(NeedColumn column, String key, Object... values) {
        remarks.add(new Remark(column, wording.text(key, values)));
    }

    private String label(NeedColumn column) {
        return NeedColumns.label(wording, column);
    }

    /** At most so many characters, cut between words, with an ellipsis where something is left out. */
    static String shortened(String text, int length) {
        String line = text.replaceAll("\\s+", " ").strip();
        if (line.length() <= length) {
            return line;
        }
        String cut = line.substring(0, length - 1);
        int space = cut.lastIndexOf(' ');
        return (space > length / 2 ? cut.substring(0, space) : cut) + "…";
    }
}
