package se.behovslyft.mail.inbound;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import se.behovslyft.dialog.Assistant;
import se.behovslyft.dialog.HandedFile;
import se.behovslyft.dialog.Reply;
import se.behovslyft.dialog.Speaker;
import se.behovslyft.document.Document;
import se.behovslyft.mail.read.Letter;
import se.behovslyft.mail.read.Letter.Remark;
import se.behovslyft.wording.Wording;

/** Says to the assistant what a letter says, file by file or as text, and makes one receipt of its replies. */
@Component
class Conversing {

    private final Assistant assistant;
    private final Wording wording;

    Conversing(Assistant assistant, Wording wording) {
        this.assistant = assistant;
        this.wording = wording;
    }

    /** The replies to what is in the letter; none when all of it is what we cannot use. */
    List<Reply> with(Speaker speaker, Letter letter) {
        if (!letter.files().isEmpty()) {
            return letter.files().stream()
                    .map(file -> new HandedFile(file.name(), file.content(), letter.note()))
                    .map(file -> assistant.take(speaker, file))
                    .toList();
        }
        return letter.said().isEmpty() ? List.of() : List.of(assistant.hear(speaker, letter.said()));
    }

    /** What is said to an empty mail: that it was empty, and what one can do. */
    Reply aboutNothing(Speaker speaker) {
        Reply greeting = assistant.hear(speaker, "");
        var document = Document.titled(wording.text("mail.empty.title")).paragraph(wording.text("mail.empty.text"));
        greeting.document().choices().forEach(document::choice);
        return greeting.saying(document.build());
    }

    /** All replies as one, and what we saw in the letter and could not use. */
    Document receipt(List<Reply> replies, Letter letter) {
        List<Document> parts =
                new ArrayList<>(replies.stream().map(Reply::document).toList());
        if (!letter.remarks().isEmpty()) {
            parts.add(Document.titled(wording.text("mail.remarks.title"))
                    .items(letter.remarks().stream().map(this::told).distinct().toList())
                    .build());
        }
        return Document.joined(parts);
    }

    private String told(Remark remark) {
        return wording.text("mail.remark." + remark.kind(), assistant.withoutIdentityNumbers(remark.file()));
    }
}
