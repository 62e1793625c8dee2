package se.behovslyft.bot.inbound;

import org.springframework.stereotype.Component;
import se.behovslyft.actor.Person;
import se.behovslyft.bot.render.Submission;
import se.behovslyft.dialog.Assistant;
import se.behovslyft.dialog.Reply;
import se.behovslyft.document.Block;
import se.behovslyft.document.Document;
import se.behovslyft.wording.Wording;

/** What the Teams channel says of its own accord: never about needs, only about where and how we talk. */
@Component
class Sayings {

    private final Assistant assistant;
    private final Wording wording;

    Sayings(Assistant assistant, Wording wording) {
        this.assistant = assistant;
        this.wording = wording;
    }

    Document toStranger() {
        return assistant.toStranger();
    }

    /** Others may read here. */
    Document privately() {
        return titled("bot.privately");
    }

    Document noFiles() {
        return titled("bot.files");
    }

    Document helloTeam() {
        return titled("bot.team");
    }

    /** @param code what to ask about, and what stands in the log */
    Document sorry(String code) {
        return Document.titled(wording.text("bot.failed.title"))
                .paragraph(wording.text("bot.failed.text", code))
                .build();
    }

    /** The line that says what was chosen; with a name where several people read it. */
    String chosen(Person person, Incoming incoming, Submission submission) {
        return incoming.isPersonal()
                ? wording.text("bot.chosen", submission.pressed())
                : wording.text("bot.chosenBy", person.name(), submission.pressed());
    }

    /** What the person wrote stays in the chat, with whatever stood in it; and a file that came along was not read. */
    Document withNotes(Reply reply, Incoming incoming) {
        Document said = reply.document();
        var document = Document.titled(said.title());
        said.blocks().forEach(document::block);
        if (reply.sensitive()) {
            document.block(new Block.Paragraph(wording.text("bot.deleteYourMessage")));
        }
        if (incoming.withFile()) {
            document.block(new Block.Paragraph(wording.text("bot.files.text")));
        }
        said.choices().forEach(document::choice);
        said.attachments().forEach(document::attach);
        said.asked().ifPresent(document::ask);
        return document.build();
    }

    private Document titled(String key) {
        return Document.titled(wording.text(key + ".title"))
                .paragraph(wording.text(key + ".text"))
                .build();
    }
}
