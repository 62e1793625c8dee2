package se.behovslyft.step3reconciliation;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import se.behovslyft.actor.Role;
import se.behovslyft.dialog.Answers;
import se.behovslyft.dialog.Audience;
import se.behovslyft.dialog.HandedFile;
import se.behovslyft.dialog.Intent;
import se.behovslyft.dialog.Occasion;
import se.behovslyft.dialog.Reply;
import se.behovslyft.document.Document;
import se.behovslyft.step2collection.OfRss;
import se.behovslyft.step2collection.OwnNeeds;
import se.behovslyft.step2collection.TakeRows;
import se.behovslyft.step2collection.TemplateReceipts;
import se.behovslyft.workbook.HeadLine;
import se.behovslyft.workbook.Reading;
import se.behovslyft.workbook.Template;

/**
 * A file handed over: its rows go into the list, the receipt tells the fate of each (M-05), and where the mail says
 * "skicka in" the compilation is submitted as if it had been said in the chat.
 */
@Component
class TakeTemplate implements Intent {

    private final Template template;
    private final TakeRows takeRows;
    private final TemplateReceipts receipts;
    private final TakeReplies replies;
    private final SubmissionNote note;
    private final SubmitIntent submit;
    private final OwnNeeds own;

    TakeTemplate(
            Template template,
            TakeRows takeRows,
            TemplateReceipts receipts,
            TakeReplies replies,
            SubmissionNote note,
            SubmitIntent submit,
            OwnNeeds own) {
        this.template = template;
        this.takeRows = takeRows;
        this.receipts = receipts;
        this.replies = replies;
        this.note = note;
        this.submit = submit;
        this.own = own;
    }

    @Override
    public String name() {
        return "template.take";
    }

    @Override
    public Audience audience() {
        return OfRss.COLLECTING;
    }

    /** There is nothing to do without a file but to tell how. */
    @Override
    public Reply respond(Occasion occasion, Answers answers) {
        return replies.howToHandOver();
    }

    @Override
    public boolean takesFiles() {
        return true;
    }

    @Override
    public Reply takeFile(Occasion occasion, HandedFile file) {
        return switch (template.read(file.name(), file.content())) {
            case Reading.Unreadable unreadable -> replies.unreadable(file.name(), unreadable.sentence());
            case Reading.Rows read -> taken(occasion, file, read);
        };
    }

    private Reply taken(Occasion occasion, HandedFile file, Reading.Rows read) {
        Optional<Reply> refused = replies.foreign(occasion, read.head())
                .or(() -> own.isOneOfSeveral(occasion) && read.head().rssCode().isEmpty()
                        ? Optional.of(replies.whichRss())
                        : Optional.empty());
        if (refused.isPresent()) {
            return refused.get();
        }
        if (read.rows().isEmpty()) {
            return replies.empty(file.name(), read.notes());
        }
        List<TakeRows.Taken> taken = takeRows.take(occasion, read.rows());
        receipts.keep(occasion, taken);
        Document receipt = replies.receipt(file.name(), taken, read.notes());
        Reply closing = note.asksToSubmit(file.note()) ? submission(occasion, file, read) : replies.closing(occasion);
        Reply told = closing.saying(Document.joined(List.of(receipt, closing.document())));
        return taken.stream().anyMatch(row -> row.fate() == TakeRows.Fate.STOPPED) ? told.toSensitiveInput() : told;
    }

    private Reply submission(Occasion occasion, HandedFile file, Reading.Rows read) {
        return occasion.acting().role() == Role.RSS_RESPONSIBLE
                ? submit.respond(
                        occasion,
                        note.answers(
                                file.note(),
                                Optional.ofNullable(read.head().lines().get(HeadLine.RECONCILED))))
                : replies.onlyResponsibleSubmits();
    }
}
