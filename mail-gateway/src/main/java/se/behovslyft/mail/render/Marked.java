package se.behovslyft.mail.render;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import se.behovslyft.document.Block;

/** A piece of somebody's words, marked or not. */
record Marked(String text, boolean isMarked) {

    /** The quoted words in pieces, unchanged when put together. */
    static List<Marked> in(Block.Quote quote) {
        List<Marked> pieces = new ArrayList<>();
        int end = 0;
        if (!quote.marked().isEmpty()) {
            Matcher word = anyOf(quote.marked()).matcher(quote.text());
            while (word.find()) {
                pieces.add(new Marked(quote.text().substring(end, word.start()), false));
                pieces.add(new Marked(word.group(), true));
                end = word.end();
            }
        }
        pieces.add(new Marked(quote.text().substring(end), false));
        return pieces.stream().filter(piece -> !piece.text().isEmpty()).toList();
    }

    private static Pattern anyOf(List<String> words) {
        return Pattern.compile(words.stream()
                .filter(word -> !word.isBlank())
                .sorted(Comparator.comparing(String::length).reversed())
                .map(Pattern::quote)
                .collect(Collectors.joining("|", "(?iu)(?<![\\p{L}\\d])(?:", ")(?![\\p{L}\\d])")));
    }
}
