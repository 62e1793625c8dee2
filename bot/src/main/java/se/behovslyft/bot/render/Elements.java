package se.behovslyft.bot.render;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** The pieces that cards are made of. Texts handed in are Markdown already. */
final class Elements {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private Elements() {}

    static ObjectNode object() {
        return JSON.objectNode();
    }

    static ObjectNode of(String type) {
        return object().put("type", type);
    }

    static ObjectNode text(String markdown) {
        return of("TextBlock").put("text", markdown).put("wrap", true);
    }

    /** Marked as a heading, so that a screen reader can jump to it. */
    static ObjectNode heading(String text, String size) {
        return text(Markdown.escaped(Lines.single(text)))
                .put("style", "heading")
                .put("size", size)
                .put("weight", "Bolder");
    }

    static ObjectNode strong(String text) {
        return text(Markdown.escaped(Lines.single(text))).put("weight", "Bolder");
    }

    /** Each line a block of its own, those of the same paragraph close together. */
    static List<ObjectNode> paragraph(String text) {
        List<ObjectNode> blocks = new ArrayList<>();
        for (Lines.Line line : Lines.of(text)) {
            ObjectNode block = text(Markdown.escaped(line.text()));
            blocks.add(line.afterPause() ? block : block.put("spacing", "None"));
        }
        return blocks;
    }

    static ObjectNode container(List<ObjectNode> items) {
        ObjectNode container = of("Container");
        container.set("items", array(items));
        return container;
    }

    static ArrayNode array(List<ObjectNode> nodes) {
        ArrayNode array = JSON.arrayNode();
        nodes.forEach(array::add);
        return array;
    }

    /** How much room it takes in a message. */
    static int bytes(ObjectNode node) {
        return node.toString().getBytes(StandardCharsets.UTF_8).length;
    }

    static int bytes(List<ObjectNode> nodes) {
        return nodes.stream().mapToInt(node -> bytes(node) + 1).sum();
    }
}
