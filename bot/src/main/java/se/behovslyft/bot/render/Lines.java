package se.behovslyft.bot.render;

import java.util.ArrayList;
import java.util.List;

/** Running text as lines of bearable length: a card has no line break of its own that every client shows. */
final class Lines {

    /** The most characters in one text block; far more than a line, so that only walls of text are cut. */
    static final int LONGEST = 3_000;

    /**
     * @param text without line breaks, not blank
     * @param afterPause whether it begins something new: first, or after a blank line
     */
    record Line(String text, boolean afterPause) {}

    private Lines() {}

    /** The lines with something on them. What is longer than {@link #LONGEST} is cut between words. */
    static List<Line> of(String text) {
        List<Line> lines = new ArrayList<>();
        boolean pause = true;
        for (String line : text.replace("\t", "    ").lines().toList()) {
            if (line.isBlank()) {
                pause = true;
                continue;
            }
            for (String piece : pieces(line.strip())) {
                lines.add(new Line(piece, pause));
                pause = false;
            }
        }
        return lines;
    }

    /** The text as one line. */
    static String single(String text) {
        return text.strip().replaceAll("\\s+", " ");
    }

    private static List<String> pieces(String line) {
        List<String> pieces = new ArrayList<>();
        String rest = line;
        while (rest.length() > LONGEST) {
            int cut = cut(rest);
            pieces.add(rest.substring(0, cut).strip());
            rest = rest.substring(cut).strip();
        }
        if (!rest.isEmpty()) {
            pieces.add(rest);
        }
        return pieces;
    }

    /** After a sentence if there is one in the second half, otherwise between words, otherwise anywhere. */
    private static int cut(String line) {
        int sentence = line.lastIndexOf(". ", LONGEST - 2);
        if (sentence > LONGEST / 2) {
            return sentence + 1;
        }
        int space = line.lastIndexOf(' ', LONGEST);
        if (space > 0) {
            return space;
        }
        return Character.isHighSurrogate(line.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST;
    }
}
