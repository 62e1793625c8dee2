package se.behovslyft.bot.render;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import se.behovslyft.document.Block;

/** Somebody's own words, set apart, with marked words in bold. Long ones are in several boxes. */
final class QuoteElements {

    private static final int ROOM = 8_000;

    private QuoteElements() {}

    static List<ObjectNode> of(Block.Quote quote) {
        Pattern marked = marked(quote.marked());
        List<ObjectNode> boxes = new ArrayList<>();
        List<ObjectNode> open = new ArrayList<>(List.of(Elements.strong(quote.label())));
        for (Lines.Line line : Lines.of(quote.text())) {
            ObjectNode block = Elements.text(withMarks(line.text(), marked));
            if (Elements.bytes(open) + Elements.bytes(block) > ROOM) {
                boxes.add(box(open));
                open = new ArrayList<>();
            }
            open.add(line.afterPause() ? block : block.put("spacing", "None"));
        }
        boxes.add(box(open));
        return boxes;
    }

    private static ObjectNode box(List<ObjectNode> items) {
        return Elements.container(items).put("style", "emphasis");
    }

    /** Whole words only; the longest first, so that a word within another does not take its place. */
    private static Pattern marked(List<String> words) {
        String any = words.stream()
                .map(String::strip)
                .filter(word -> !word.isEmpty())
                .sorted((a, b) -> b.length() - a.length())
                .map(Pattern::quote)
                .collect(Collectors.joining("|"));
        return Pattern.compile(
                any.isEmpty() ? "(?!)" : "(?<![\\p{L}\\p{N}])(?:" + any + ")(?![\\p{L}\\p{N}])",
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    private static String withMarks(String line, Pattern marked) {
        List<MatchResult> marks = marked.matcher(line)
                .results()
                .filter(mark -> standsAlone(mark.group()))
                .toList();
        if (marks.isEmpty()) {
            return Markdown.escaped(line);
        }
        var text = new StringBuilder();
        int end = 0;
        for (MatchResult mark : marks) {
            String before = line.substring(end, mark.start());
            text.append(end == 0 ? Markdown.escaped(before) : Markdown.escapedWithin(before));
            text.append(Markdown.bold(mark.group()));
            end = mark.end();
        }
        return text.append(Markdown.escapedWithin(line.substring(end))).toString();
    }

    /** Bold works only when it begins and ends with a letter or a digit. */
    private static boolean standsAlone(String words) {
        return Character.isLetterOrDigit(words.codePointAt(0))
                && Character.isLetterOrDigit(words.codePointBefore(words.length()));
    }
}
