package se.behovslyft.mail.read;

import java.util.List;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;

/** HTML as a person would type it: a line for each block, quoted mails behind {@code >}, nothing of style or pictures. */
final class HtmlText {

    private static final Set<String> UNSEEN = Set.of("head", "style", "script", "title", "template", "noscript");
    private static final Set<String> QUOTES = Set.of("blockquote");
    private static final String RULE = "_".repeat(32);

    private HtmlText() {}

    static String of(String html) {
        var lines = new Lines();
        NodeTraversor.traverse(new Typist(lines), Jsoup.parse(html));
        return lines.text();
    }

    /** Where the links lead. */
    static List<String> links(String html) {
        return Jsoup.parse(html).select("a[href]").eachAttr("href");
    }

    private static final class Typist implements NodeVisitor {

        private final Lines lines;
        private int unseen;

        Typist(Lines lines) {
            this.lines = lines;
        }

        @Override
        public void head(Node node, int depth) {
            if (node instanceof TextNode text && unseen == 0) {
                lines.write(isPreformatted(text) ? text.getWholeText() : text.text());
            } else if (node instanceof Element element) {
                open(element);
            }
        }

        @Override
        public void tail(Node node, int depth) {
            if (!(node instanceof Element element)) {
                return;
            }
            if (UNSEEN.contains(element.normalName())) {
                unseen--;
            } else if (isQuote(element)) {
                lines.quoteEnds();
            } else if (element.isBlock()) {
                lines.end();
                if (element.normalName().equals("p")) {
                    lines.blank();
                }
            } else if (Set.of("td", "th").contains(element.normalName())) {
                lines.write("\t");
            }
        }

        private void open(Element element) {
            String name = element.normalName();
            if (UNSEEN.contains(name)) {
                unseen++;
            } else if (isQuote(element)) {
                lines.quoteBegins();
            } else if (name.equals("br")) {
                lines.feed();
            } else if (name.equals("hr") || isReplyHeader(element)) {
                lines.end();
                lines.write(RULE);
                lines.end();
            } else if (element.isBlock() || name.equals("tr")) {
                lines.end();
                lines.write(name.equals("li") ? "- " : "");
            }
        }

        private static boolean isPreformatted(TextNode text) {
            return text.parent() instanceof Element parent && parent.closest("pre") != null;
        }

        private static boolean isQuote(Element element) {
            return QUOTES.contains(element.normalName());
        }

        /** Where Outlook on the web begins the mail that is answered. */
        private static boolean isReplyHeader(Element element) {
            return element.id().endsWith("divRplyFwdMsg");
        }
    }

    /** Lines in the making. */
    private static final class Lines {

        private final StringBuilder text = new StringBuilder();
        private final StringBuilder line = new StringBuilder();
        private int quoted;

        void write(String more) {
            for (String part : more.splitWithDelimiters("\n", 0)) {
                if (part.equals("\n")) {
                    feed();
                } else if (!(line.isEmpty() && part.isBlank())) {
                    line.append(part);
                }
            }
        }

        /** Ends the line when there is one. */
        void end() {
            if (!line.isEmpty()) {
                feed();
            }
        }

        /** An empty line, unless there is one. */
        void blank() {
            int end = text.length();
            if (end > 1 && text.charAt(end - 2) != '\n') {
                text.append('\n');
            }
        }

        void feed() {
            text.append("> ".repeat(quoted))
                    .append(line.toString().stripTrailing())
                    .append('\n');
            line.setLength(0);
        }

        void quoteBegins() {
            end();
            quoted++;
        }

        void quoteEnds() {
            end();
            quoted--;
        }

        String text() {
            end();
            return text.toString().replaceAll("\n{3,}", "\n\n").strip();
        }
    }
}
