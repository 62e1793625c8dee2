package se.behovslyft.step2collection;

import org.springframework.stereotype.Component;
import se.behovslyft.dialog.Reply;
import se.behovslyft.document.Document;
import se.behovslyft.wording.Wording;

/** What is said to whoever wants to change a list that has been submitted. */
@Component
public class LockedList {

    private final Wording wording;

    LockedList(Wording wording) {
        this.wording = wording;
    }

    public Reply refusal() {
        return Reply.refused(Document.titled(wording.text("need.listLocked.title"))
                .paragraph(wording.text("need.listLocked.text"))
                .build());
    }
}
