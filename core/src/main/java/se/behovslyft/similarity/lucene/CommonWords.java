package se.behovslyft.similarity.lucene;

import java.util.HashSet;
import java.util.Set;
import org.apache.lucene.analysis.sv.SwedishAnalyzer;
import org.springframework.stereotype.Component;

/**
 * How much a word can say of a subject, apart from how rare it is. Among few needs rarity alone is misleading: the first
 * RSS to submit has used "verksamhet" once.
 */
@Component
class CommonWords {

    private static final double OF_THE_LANGUAGE = 0.1;
    private static final double OF_EVERY_NEED = 0.35;
    private static final double OF_ITS_OWN = 1.0;

    private final Set<String> ofTheLanguage = new HashSet<>();
    private final Set<String> ofEveryNeed = new HashSet<>();

    CommonWords(SwedishText swedish) {
        for (Object word : SwedishAnalyzer.getDefaultStopSet()) {
            ofTheLanguage.add(new String((char[]) word));
        }
        for (String word : WordList.words("frame-words.txt")) {
            swedish.tokens(word).forEach(token -> ofEveryNeed.add(token.word().stem()));
        }
    }

    /** From 0 to 1. An abbreviation in capitals is a word of its own, however it is spelt. */
    double weight(Token token) {
        if (isAbbreviation(token.surface())) {
            return OF_ITS_OWN;
        }
        if (ofTheLanguage.contains(token.word().spelling())) {
            return OF_THE_LANGUAGE;
        }
        return ofEveryNeed.contains(token.word().stem()) ? OF_EVERY_NEED : OF_ITS_OWN;
    }

    /** Whether it is no common word. */
    boolean isTelling(Token token) {
        return weight(token) == OF_ITS_OWN;
    }

    /** The same weight for a part of a compound. */
    double weightOfPart(String stem) {
        return isTellingPart(stem) ? OF_ITS_OWN : OF_EVERY_NEED;
    }

    boolean isTellingPart(String stem) {
        return !ofEveryNeed.contains(stem);
    }

    private static boolean isAbbreviation(String surface) {
        return surface.length() > 1 && surface.length() < 6 && surface.chars().allMatch(Character::isUpperCase);
    }
}
