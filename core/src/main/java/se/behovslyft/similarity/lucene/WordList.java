package se.behovslyft.similarity.lucene;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** The word lists that come with the product, one resource each; lines that begin with # are comments. */
final class WordList {

    private WordList() {}

    /** The lines that say something. */
    static List<String> lines(String name) {
        try (InputStream content = WordList.class.getResourceAsStream("/similarity/" + name)) {
            if (content == null) {
                throw new IllegalStateException("The word list " + name + " is not in the program");
            }
            return new BufferedReader(new InputStreamReader(content, StandardCharsets.UTF_8))
                    .lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The words of all lines. */
    static List<String> words(String name) {
        return lines(name).stream().flatMap(WordList::split).distinct().toList();
    }

    private static Stream<String> split(String line) {
        return Arrays.stream(line.split("\\s+"));
    }
}
