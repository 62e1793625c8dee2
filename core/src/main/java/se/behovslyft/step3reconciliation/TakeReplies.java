package se.behovslyft.step3reconciliation;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import se.behovslyft.dialog.Occasion;
import se.behovslyft.dialog.Reply;
import se.behovslyft.document.Block;
import se.behovslyft.document.Document;
import se.behovslyft.step2collection.NeedWords;
import se.behovslyft.step2collection.OwnNeeds;
import se.behovslyft.step2collection.TakeRows;
import se.behovslyft.step2collection.TakeRows.Fate;
import se.behovslyft.wording.Wording;
import se.behovslyft.workbook.FoundHead;
import se.behovslyft.workbook.Note;

/** What is said about a file: read row by row, or not read and why (S-07). */
@Component
class TakeReplies {

    private final OwnNeeds own;
    private final NeedWords words;
    private final Wording wording;

    TakeReplies(OwnNeeds own, NeedWords words, Wording wording) {
        this.own = own;
        this.words = words;
        this.wording = wording;
    }

    Reply howToHandOver() {
        return Reply.done(Document.titled(wording.text("take.how.title"))
                .paragraph(wording.text("take.how.text"))
                .build());
    }

    Reply unreadable(String fileName, String why) {
        return Reply.refused(Document.titled(wording.text("take.unreadable.title", fileName))
                .paragraph(why)
                .paragraph(wording.text("take.unreadable.kept"))
                .build());
    }

    Reply empty(String fileName, List<Note> notes) {
        return Reply.refused(Document.titled(wording.text("take.empty.title"))
                .paragraph(wording.text("take.empty.text", fileName))
                .items(notes.stream().map(Note::sentence).toList())
                .build());
    }

    Reply onlyResponsibleSubmits() {
        return Reply.refused(Document.titled(wording.text("take.notSubmitted.title"))
                .paragraph(wording.text("intent.compilation.submit.refused"))
                .build());
    }

    Reply whichRss() {
        return refused("take.whichRss");
    }

    /** Why the file is not for this round or RSS, when it is not. */
    Optional<Reply> foreign(Occasion occasion, FoundHead head) {
        if (head.isOfAnotherRound(occasion.round().id(), occasion.round().number())) {
            String other = head.round().map(String::valueOf).orElse(wording.text("take.otherRound.unknown"));
            return Optional.of(
                    refused("take.otherRound", other, occasion.round().number()));
        }
        return head.isOfAnotherRss(
                        occasion.actingFor().id(), occasion.actingFor().code())
                ? Optional.of(refused(
                        "take.otherRss",
                        head.rssCode().orElse(""),
                        occasion.actingFor().name()))
                : Optional.empty();
    }

    Document receipt(String fileName, List<TakeRows.Taken> taken, List<Note> notes) {
        var document = Document.titled(wording.text("take.title", fileName));
        document.paragraph(
                taken.stream().allMatch(row -> row.fate() == Fate.UNCHANGED)
                        ? wording.text("take.nothing")
                        : wording.text(
                                "take.summary",
                                count(taken, Fate.NEW),
                                count(taken, Fate.CHANGED),
                                count(taken, Fate.UNCHANGED),
                                count(taken, Fate.STOPPED, Fate.UNUSABLE, Fate.LOCKED)));
        document.block(new Block.Table(
                wording.text("take.caption"),
                wording.list("take.header"),
                taken.stream().map(this::row).toList()));
        if (!notes.isEmpty()) {
            document.heading(wording.text("take.ignored"))
                    .items(notes.stream().map(Note::sentence).toList());
        }
        return document.paragraph(wording.text("take.correct", taken.getFirst().row()))
                .paragraph(wording.text("take.promise"))
                .build();
    }

    /** That the compilation is not with SKR yet, and how it gets there; or that it is. */
    Reply closing(Occasion occasion) {
        String key = own.isSubmitted(occasion) ? "take.submitted" : "take.notSubmitted";
        return Reply.done(Document.titled(wording.text(key + ".title"))
                .paragraph(wording.text(key + ".text"))
                .build());
    }

    private List<String> row(TakeRows.Taken row) {
        String need = row.need()
                .map(stored -> wording.text(
                        "take.row.need",
                        stored.number(),
                        stored.reference(),
                        stored.words().title()))
                .orElseGet(() -> wording.text("take.row.none"));
        String remarks = String.join(
                " ",
                Stream.concat(Stream.of(wording.text("take.fate." + row.fate().name())), row.remarks().stream())
                        .toList());
        return List.of(
                String.valueOf(row.row()), need, row.need().map(words::standing).orElse(""), remarks);
    }

    private static int count(List<TakeRows.Taken> taken, Fate... fates) {
        return (int) taken.stream()
                .filter(row -> Arrays.asList(fates).contains(row.fate()))
                .count();
    }

    private Reply refused(String key, Object... values) {
        return Reply.refused(Document.titled(wording.text(key + ".title"))
                .paragraph(wording.text(key + ".text", values))
                .build());
    }
}
