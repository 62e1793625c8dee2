package se.behovslyft.mail.render;

import java.util.List;
import java.util.stream.Collectors;
import se.behovslyft.document.Block;
import se.behovslyft.document.Document;

/**
 * A document as an HTML page that mail programs, screen readers and phones can all show (S-20): headings, lists and tables say
 * what they are, nothing is told by colour alone, and all style stands on the elements since some programs drop the rest.
 */
final class Html {

    private static final String PAGE =
            "font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:1.5;color:#1a1a1a;"
                    + "background-color:#ffffff;max-width:44em;margin:0;padding:8px";
    private static final String H1 = "font-size:22px;line-height:1.3;margin:0 0 16px 0";
    private static final String H2 = "font-size:18px;line-height:1.3;margin:24px 0 8px 0";
    private static final String P = "margin:0 0 16px 0";
    private static final String CELL = "border:1px solid #767676;padding:6px 8px;text-align:left;vertical-align:top";
    private static final String QUOTE = "margin:0 0 16px 0;padding:4px 0 4px 12px;border-left:4px solid #5c5c5c";
    private static final String MARK = "background-color:#fff2a8;color:#1a1a1a";

    private Html() {}

    static String of(Document document) {
        return """
                <!DOCTYPE html>
                <html lang="sv">
                <head>
                <meta http-equiv="Content-Type" content="text/html; charset=UTF-8">
                <meta name="viewport" content="width=device-width, initial-scale=1">
                <title>%s</title>
                </head>
                <body style="%s">
                %s
                %s
                </body>
                </html>
                """.formatted(
                        escaped(document.title()),
                        PAGE,
                        element("h1", H1, escaped(document.title())),
                        document.blocks().stream().map(Html::block).collect(Collectors.joining("\n")));
    }

    private static String block(Block block) {
        return switch (block) {
            case Block.Paragraph(var text) -> element("p", P, lines(text));
            case Block.Heading(var text) -> element("h2", H2, escaped(text));
            case Block.Items(var texts) ->
                element(
                        "ul",
                        P + ";padding-left:24px",
                        each(texts, text -> element("li", "margin:0 0 4px 0", lines(text))));
            case Block.Facts(var facts) ->
                element("p", P, facts.stream().map(Html::fact).collect(Collectors.joining("<br>\n")));
            case Block.Table table -> table(table);
            case Block.Quote quote -> quote(quote);
        };
    }

    private static String fact(Block.Fact fact) {
        return "<strong>" + escaped(fact.label()) + ":</strong> " + lines(fact.value());
    }

    private static String table(Block.Table table) {
        String caption =
                element("caption", "text-align:left;font-weight:bold;padding:0 0 4px 0", escaped(table.caption()));
        String head = "<tr>"
                + each(table.header(), cell -> "<th scope=\"col\" style=\"" + CELL + "\">" + escaped(cell) + "</th>")
                + "</tr>";
        String rows = table.rows().stream()
                .map(row -> "<tr>" + each(row, cell -> element("td", CELL, lines(cell))) + "</tr>")
                .collect(Collectors.joining("\n"));
        return element(
                "div",
                "overflow-x:auto;" + P,
                element(
                        "table",
                        "border-collapse:collapse;font-size:15px",
                        caption + "\n<thead>" + head + "</thead>\n<tbody>" + rows + "</tbody>"));
    }

    private static String quote(Block.Quote quote) {
        String words = Marked.in(quote).stream()
                .map(piece -> piece.isMarked()
                        ? element("mark", MARK, "<strong>" + lines(piece.text()) + "</strong>")
                        : lines(piece.text()))
                .collect(Collectors.joining());
        return element("p", "margin:0 0 4px 0", "<strong>" + escaped(quote.label()) + ":</strong>") + "\n"
                + element("blockquote", QUOTE, words);
    }

    private static String each(List<String> texts, java.util.function.UnaryOperator<String> drawn) {
        return texts.stream().map(drawn).collect(Collectors.joining("\n"));
    }

    private static String element(String name, String style, String content) {
        return "<" + name + " style=\"" + style + "\">" + content + "</" + name + ">";
    }

    private static String lines(String text) {
        return escaped(text).replace("\n", "<br>\n");
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
