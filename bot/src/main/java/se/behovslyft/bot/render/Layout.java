package se.behovslyft.bot.render;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.behovslyft.document.Block;
import se.behovslyft.document.Document;
import se.behovslyft.wording.Wording;

/**
 * A document taken apart into what cards are filled with.
 *
 * @param content what is read, in order; may be spread over several cards
 * @param inputs what is filled in; stands together on the last card
 * @param actions the buttons below it
 */
record Layout(List<ObjectNode> content, List<ObjectNode> inputs, List<ObjectNode> actions) {

    /** Lays out a document; a form that has no room on a card is asked in words. */
    static Layout of(Document document, String card, int room, Wording wording) {
        var forms = new FormElements(wording);
        List<ObjectNode> content = new ArrayList<>();
        document.blocks().forEach(block -> content.addAll(BlockElements.of(block)));
        document.attachments()
                .forEach(file -> content.addAll(Elements.paragraph(wording.text("bot.file", file.name()))));
        List<ObjectNode> inputs = document.asked().map(forms::of).orElse(List.of());
        Buttons.Row row = new Buttons(wording).of(document, document.asked(), card);
        if (Elements.bytes(inputs) + Elements.bytes(row.actions()) > room) {
            content.addAll(document.asked().map(forms::inWords).orElse(List.of()));
            inputs = List.of();
            row = new Buttons(wording).of(document, Optional.empty(), card);
        }
        if (!row.toWrite().isEmpty()) {
            content.addAll(Elements.paragraph(wording.text("bot.write")));
            content.addAll(BlockElements.of(new Block.Items(row.toWrite())));
        }
        return new Layout(content, inputs, row.actions());
    }

    Layout startingWith(String line) {
        List<ObjectNode> more = new ArrayList<>(Elements.paragraph(line));
        more.addAll(content);
        return new Layout(more, inputs, actions);
    }
}
