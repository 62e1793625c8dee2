package se.behovslyft.dialog;

import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.behovslyft.document.Document;
import se.behovslyft.wording.Wording;

/**
 * The only door of both channels. What is said, answered or handed over comes in here, the reply goes out; the channel adds
 * nothing to it. Each call is one transaction: when it returns, everything it tells is stored.
 *
 * <p>Order of understanding a text: a phrase of an intent · lines that fill in the form that waits · the one answer that is
 * waited for · free text that some intent takes · otherwise an honest "I did not understand" with what can be done now.
 */
@Component
public class Assistant {

    /** The longest text taken in one message; what is longer is asked for in parts or as a file. */
    public static final int LONGEST_TEXT = 20_000;

    private final Listener listener;
    private final Doorkeeper doorkeeper;
    private final Cleansing cleansing;
    private final Wording wording;

    Assistant(Listener listener, Doorkeeper doorkeeper, Cleansing cleansing, Wording wording) {
        this.listener = listener;
        this.doorkeeper = doorkeeper;
        this.cleansing = cleansing;
        this.wording = wording;
    }

    /** Answers a text. */
    @Transactional
    public Reply hear(Speaker speaker, String text) {
        if (text.isBlank()) {
            return doorkeeper.admit(speaker, new Answers(Greet.NAME, Map.of()));
        }
        if (text.length() > LONGEST_TEXT) {
            return Reply.refused(Document.titled(wording.text("dialog.tooLong.title"))
                    .paragraph(wording.text("dialog.tooLong.text", text.length(), LONGEST_TEXT))
                    .build());
        }
        return listener.hear(speaker, text);
    }

    /** Takes the answers of a card or a form. */
    @Transactional
    public Reply answer(Speaker speaker, Answers answers) {
        return doorkeeper.admit(speaker, answers);
    }

    /**
     * Takes a file. Its name and what was written beside it are cleansed before, what the answer quotes from it after; what
     * is stored of its content is cleansed by the intent that reads it.
     */
    @Transactional
    public Reply take(Speaker speaker, HandedFile file) {
        Cleansing.CleansedText name = cleansing.clean(file.name());
        Cleansing.CleansedText note = cleansing.clean(file.note());
        var safe = new HandedFile(name.text(), file.content(), note.text());
        Reply reply = doorkeeper.hand(speaker, safe).orElseGet(() -> notTaken(safe));
        return cleansing.tell(name.stopped() + note.stopped(), reply);
    }

    private Reply notTaken(HandedFile file) {
        return Reply.refused(Document.titled(wording.text("dialog.fileNotTaken.title"))
                .paragraph(wording.text("dialog.fileNotTaken.text", file.name()))
                .build());
    }

    /** A text without identity numbers, for what a channel repeats by itself, e.g. the subject of a mail (S-06). */
    public String withoutIdentityNumbers(String text) {
        return cleansing.clean(text).text();
    }

    /** What someone is told whom we do not recognise: what to do, and nothing else. */
    public Document toStranger() {
        return Document.titled(wording.text("dialog.stranger.title"))
                .paragraph(wording.text("dialog.stranger.text"))
                .paragraph(wording.text("dialog.stranger.todo"))
                .build();
    }
}
