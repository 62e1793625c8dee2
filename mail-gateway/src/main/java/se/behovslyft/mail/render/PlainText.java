package se.behovslyft.mail.render;

import java.util.List;
import java.util.stream.Collectors;
import se.behovslyft.document.Block;
import se.behovslyft.document.Document;

/** A document as plain text. Lines are not broken: the reader's program knows how wide its window is. */
final class PlainText {

    private PlainText() {}

    static String of(Document document) {
        return underlined(document.title(), '=')
                + document.blocks().stream().map(PlainText::block).collect(Collectors.joining("\n\n", "\n\n", "\n"));
    }

    private static String block(Block block) {
        return switch (block) {
            case Block.Paragraph(var text) -> text;
            case Block.Heading(var text) -> underlined(text, '-');
            case Block.Items(var texts) ->
                lines(texts.stream().map(PlainText::item).toList());
            case Block.Facts(var facts) ->
                lines(facts.stream()
                        .map(fact -> fact.label() + ": " + fact.value())
                        .toList());
            case Block.Table table -> table(table);
            case Block.Quote quote -> quote(quote);
        };
    }

    private static String item(String text) {
        return "- " + text.replace("\n", "\n  ");
    }

    private static String table(Block.Table table) {
        return table.caption() + "\n" + row(table.header()) + "\n"
                + lines(table.rows().stream().map(PlainText::row).toList());
    }

    /** A line break in a cell would look like a new row. */
    private static String row(List<String> cells) {
        return cells.stream().map(cell -> cell.replaceAll("\\s+", " ")).collect(Collectors.joining(" | "));
    }

    private static String quote(Block.Quote quote) {
        String words = Marked.in(quote).stream()
                .map(piece -> piece.isMarked() ? "*" + piece.text() + "*" : piece.text())
                .collect(Collectors.joining());
        return quote.label() + ":\n"
                + lines(words.lines().map(line -> "> " + line).toList());
    }

    private static String underlined(String text, char with) {
        return text + "\n" + String.valueOf(with).repeat(Math.min(text.length(), 72));
    }

    private static String lines(List<String> lines) {
        return String.join("\n", lines);
    }
}
