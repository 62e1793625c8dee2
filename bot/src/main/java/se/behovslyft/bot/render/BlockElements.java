package se.behovslyft.bot.render;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import se.behovslyft.document.Block;

/** A block of a document as elements of a card, each small enough to be moved to the next card. */
final class BlockElements {

    private static final int LONGEST_LABEL_IN_FACTS = 40;
    private static final int LONGEST_VALUE_IN_FACTS = 200;
    private static final int FACTS_TOGETHER = 12;

    private BlockElements() {}

    static List<ObjectNode> of(Block block) {
        return switch (block) {
            case Block.Paragraph(var text) -> Elements.paragraph(text);
            case Block.Heading(var text) -> List.of(Elements.heading(text, "Medium"));
            case Block.Items(var texts) -> items(texts);
            case Block.Facts(var facts) -> facts(facts);
            case Block.Table table -> TableElements.of(table);
            case Block.Quote quote -> QuoteElements.of(quote);
        };
    }

    /** Real lists, which a screen reader counts; a new one where the text block would get too long. */
    private static List<ObjectNode> items(List<String> texts) {
        List<ObjectNode> lists = new ArrayList<>();
        var list = new StringBuilder();
        for (String text : texts) {
            String item = "- " + Markdown.escaped(Lines.single(text));
            if (!list.isEmpty() && list.length() + item.length() > Lines.LONGEST) {
                lists.add(Elements.text(list.toString()));
                list.setLength(0);
            }
            list.append(list.isEmpty() ? "" : "\n").append(item);
        }
        if (!list.isEmpty()) {
            lists.add(Elements.text(list.toString()));
        }
        return lists;
    }

    /** Side by side where that is readable on a telephone, otherwise the value below its label. */
    static List<ObjectNode> facts(List<Block.Fact> facts) {
        List<ObjectNode> elements = new ArrayList<>();
        List<Block.Fact> together = new ArrayList<>();
        for (Block.Fact fact : facts) {
            if (isShort(fact)) {
                together.add(fact);
            }
            if (!isShort(fact) || together.size() == FACTS_TOGETHER) {
                flush(together, elements);
            }
            if (!isShort(fact)) {
                elements.addAll(below(fact));
            }
        }
        flush(together, elements);
        return elements;
    }

    private static void flush(List<Block.Fact> together, List<ObjectNode> elements) {
        if (together.isEmpty()) {
            return;
        }
        ObjectNode set = Elements.of("FactSet");
        set.set(
                "facts",
                Elements.array(together.stream()
                        .map(fact -> Elements.object()
                                .put("title", Markdown.escaped(Lines.single(fact.label())))
                                .put("value", Markdown.escaped(Lines.single(fact.value()))))
                        .toList()));
        elements.add(set);
        together.clear();
    }

    private static List<ObjectNode> below(Block.Fact fact) {
        List<ObjectNode> elements = new ArrayList<>();
        elements.add(Elements.strong(fact.label()));
        Elements.paragraph(fact.value()).forEach(line -> elements.add(line.put("spacing", "None")));
        return elements;
    }

    private static boolean isShort(Block.Fact fact) {
        return fact.label().length() <= LONGEST_LABEL_IN_FACTS
                && fact.value().length() <= LONGEST_VALUE_IN_FACTS
                && !fact.value().strip().contains("\n");
    }
}
