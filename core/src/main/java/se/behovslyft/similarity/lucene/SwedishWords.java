package se.behovslyft.similarity.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.compound.DictionaryCompoundWordTokenFilter;
import org.apache.lucene.analysis.core.KeywordTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.springframework.stereotype.Component;
import org.tartarus.snowball.ext.SwedishStemmer;

/**
 * Stems of words and parts of compounds. Snowball finds the stem; parts are found in a list of the field's own words, since
 * general lists and hyphenation rules split the field's compounds wrongly or not at all. Remembers the words it has met.
 * Safe for many threads.
 */
@Component
class SwedishWords {

    private static final int SHORTEST_COMPOUND = 5;
    private static final int SHORTEST_PART = 4;
    private static final int LONGEST_PART = 20;
    /** Enough for the words of hundreds of rounds; beyond that the memory starts over. */
    private static final int MOST_REMEMBERED = 100_000;

    private final Map<String, Word> known = new ConcurrentHashMap<>();
    private final Analyzer compounds;

    SwedishWords() {
        var parts = new CharArraySet(WordList.words("compound-parts.txt"), true);
        compounds = new Analyzer() {
            @Override
            protected TokenStreamComponents createComponents(String field) {
                var word = new KeywordTokenizer();
                return new TokenStreamComponents(
                        word,
                        new DictionaryCompoundWordTokenFilter(
                                word, parts, SHORTEST_COMPOUND, SHORTEST_PART, LONGEST_PART, true));
            }
        };
    }

    /** @param spelling one word in lower case */
    Word word(String spelling) {
        if (known.size() > MOST_REMEMBERED) {
            known.clear();
        }
        return known.computeIfAbsent(spelling, this::analysed);
    }

    private Word analysed(String spelling) {
        var stemmer = new SwedishStemmer();
        List<String> parts = parts(spelling).stream()
                .filter(part -> !part.equals(spelling))
                .map(part -> stem(stemmer, part))
                .toList();
        return new Word(spelling, stem(stemmer, spelling), parts);
    }

    private List<String> parts(String spelling) {
        List<String> parts = new ArrayList<>();
        try (TokenStream stream = compounds.tokenStream("", spelling)) {
            var part = stream.addAttribute(CharTermAttribute.class);
            stream.reset();
            while (stream.incrementToken()) {
                parts.add(part.toString());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return parts;
    }

    private static String stem(SwedishStemmer stemmer, String word) {
        stemmer.setCurrent(word);
        stemmer.stem();
        return stemmer.getCurrent();
    }
}
