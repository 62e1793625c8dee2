package se.behovslyft.step3reconciliation;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.springframework.stereotype.Component;
import se.behovslyft.dialog.Answers;
import se.behovslyft.dialog.Occasion;
import se.behovslyft.dialog.Reply;
import se.behovslyft.document.Document;
import se.behovslyft.need.LocalNeed;
import se.behovslyft.step2collection.NeedWords;
import se.behovslyft.wording.Wording;

/** What is said before and after a submission. */
@Component
class SubmitReplies {

    private static final DateTimeFormatter MINUTE =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm").withZone(ZoneId.of("Europe/Stockholm"));

    private final SubmitForm form;
    private final NeedWords words;
    private final Wording wording;

    SubmitReplies(SubmitForm form, NeedWords words, Wording wording) {
        this.form = form;
        this.words = words;
        this.wording = wording;
    }

    Reply ask(SubmitCompilation.Sorted sorted, Occasion occasion, Answers answers, String fault) {
        var document = Document.titled(
                wording.text("submit.ask.title", occasion.actingFor().name()));
        if (!fault.isEmpty()) {
            document.paragraph(fault);
        }
        document.paragraph(wording.text(
                "submit.ask.text",
                sorted.lifted().size(),
                sorted.kept().size(),
                sorted.undecided().size()));
        list(document, "submit.lifted", sorted.lifted());
        list(document, "submit.kept", sorted.kept());
        list(document, "submit.undecided", sorted.undecided());
        if (sorted.lifted().isEmpty()) {
            document.paragraph(wording.text("submit.ask.none"));
        }
        return Reply.ask(document.paragraph(wording.text("submit.ask.locked"))
                .ask(form.of(answers, sorted.lifted().size(), fault))
                .build());
    }

    Reply submitted(SubmitCompilation.Result.Submitted done, Occasion occasion) {
        return Reply.done(told(done, occasion));
    }

    /** What was submitted, and what stayed and why. */
    Document told(SubmitCompilation.Result.Submitted done, Occasion occasion) {
        var document = Document.titled(wording.text(
                        "submit.done.title",
                        occasion.round().number(),
                        occasion.actingFor().code()))
                .paragraph(wording.text(
                        "submit.done.text",
                        done.submission().version(),
                        done.sorted().lifted().size(),
                        MINUTE.format(done.submission().at())))
                .items(done.sorted().lifted().stream()
                        .map(need -> wording.text(
                                "submit.done.line",
                                need.reference(),
                                need.words().title()))
                        .toList());
        list(document, "submit.kept", done.sorted().kept());
        list(document, "submit.undecided", done.sorted().undecided());
        return document.paragraph(wording.text("submit.done.next")).build();
    }

    Reply already(Submission submission, Occasion occasion) {
        return Reply.done(Document.titled(wording.text("submit.already.title"))
                .paragraph(wording.text(
                        "submit.already.text",
                        submission.version(),
                        MINUTE.format(submission.at()),
                        submission.lifted(),
                        occasion.actingFor().name()))
                .build());
    }

    private void list(Document.Builder document, String key, List<LocalNeed> needs) {
        if (!needs.isEmpty()) {
            document.block(words.table(wording.text(key), needs));
        }
    }
}
