package se.behovslyft.similarity.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.springframework.stereotype.Component;
import se.behovslyft.wording.Wording;

/**
 * Text as words. No word is left out: an abbreviation such as IF or MI is also the spelling of a common word, and how little
 * a common word says is a matter of weight. Safe for many threads.
 */
@Component
class SwedishText {

    private final SwedishWords words;
    private final Analyzer tokens = new Analyzer() {
        @Override
        protected TokenStreamComponents createComponents(String field) {
            return new TokenStreamComponents(new StandardTokenizer());
        }
    };

    SwedishText(SwedishWords words) {
        this.words = words;
    }

    /** The words of the text, in order. */
    List<Token> tokens(String text) {
        List<Token> found = new ArrayList<>();
        try (TokenStream stream = tokens.tokenStream("", text)) {
            var place = stream.addAttribute(OffsetAttribute.class);
            stream.reset();
            while (stream.incrementToken()) {
                String surface = text.substring(place.startOffset(), place.endOffset());
                found.add(new Token(surface, place.startOffset(), words.word(surface.toLowerCase(Wording.SWEDISH))));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return found;
    }
}
