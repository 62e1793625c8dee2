package se.behovslyft.mail.render;

import org.springframework.stereotype.Component;
import se.behovslyft.document.Document;
import se.behovslyft.wording.Wording;

/** Draws documents as mails. Holds no state. */
@Component
public class MailRenderer {

    private final Wording wording;

    MailRenderer(Wording wording) {
        this.wording = wording;
    }

    /**
     * A mail that says the document, title included, and last how to go on by replying.
     *
     * @param document may hold what people wrote themselves, unescaped
     */
    public RenderedMail render(Document document) {
        Document whole = new ReplyLines(wording).addedTo(document);
        return new RenderedMail(PlainText.of(whole), Html.of(whole));
    }
}
