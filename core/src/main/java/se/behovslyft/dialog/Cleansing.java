package se.behovslyft.dialog;

import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Component;
import se.behovslyft.document.Block;
import se.behovslyft.document.Document;
import se.behovslyft.need.Inspection;
import se.behovslyft.need.PersonalDataGuard;
import se.behovslyft.wording.Wording;

/**
 * Takes identity numbers out of everything that is said before any intent or row sees it, and says so in the reply without
 * repeating them (S-06).
 */
@Component
class Cleansing {

    /** @param stopped how many numbers were taken out */
    record Cleansed(Answers answers, int stopped) {}

    /** @param stopped how many numbers were taken out */
    record CleansedText(String text, int stopped) {}

    private final PersonalDataGuard guard;
    private final Wording wording;

    Cleansing(PersonalDataGuard guard, Wording wording) {
        this.guard = guard;
        this.wording = wording;
    }

    Cleansed clean(Answers answers) {
        Map<String, String> safe = new HashMap<>();
        int stopped = 0;
        for (Map.Entry<String, String> value : answers.values().entrySet()) {
            Inspection inspection = guard.inspect(value.getValue());
            safe.put(value.getKey(), inspection.text());
            stopped += inspection.identityNumbers();
        }
        return new Cleansed(new Answers(answers.intent(), safe), stopped);
    }

    CleansedText clean(String text) {
        Inspection inspection = guard.inspect(text);
        return new CleansedText(inspection.text(), inspection.identityNumbers());
    }

    Reply tell(Cleansed cleansed, Reply reply) {
        return tell(cleansed.stopped(), reply);
    }

    /** Puts the notice first in the reply, when something was stopped. */
    Reply tell(int stopped, Reply reply) {
        if (stopped == 0) {
            return reply;
        }
        Document said = reply.document();
        var document =
                Document.titled(said.title()).block(new Block.Paragraph(wording.text("dialog.stopped", stopped)));
        said.blocks().forEach(document::block);
        said.choices().forEach(document::choice);
        said.attachments().forEach(document::attach);
        said.asked().ifPresent(document::ask);
        return reply.saying(document.build()).toSensitiveInput();
    }
}
