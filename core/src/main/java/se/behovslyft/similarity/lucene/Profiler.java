package se.behovslyft.similarity.lucene;

import java.util.List;
import org.springframework.stereotype.Component;
import se.behovslyft.similarity.Searchable;

/** Reads a need into its profile. What stands in the title weighs most, known support least. */
@Component
class Profiler {

    private static final double TITLE = 2.5;
    private static final double DESCRIPTION = 1.0;
    private static final double TARGET_GROUP = 0.6;
    private static final double KNOWN_SUPPORT = 0.3;
    private static final int GRAM_LENGTH = 4;
    /** Keeps what equivalents stand for apart from the stems. */
    private static final String CONCEPT = "=";

    /** Beyond this a text says nothing new of its subject, and comparing must stay quick. */
    private static final int LONGEST_TEXT = 6_000;

    private final SwedishText swedish;
    private final CommonWords common;
    private final Equivalents equivalents;

    Profiler(SwedishText swedish, CommonWords common, Equivalents equivalents) {
        this.swedish = swedish;
        this.common = common;
        this.equivalents = equivalents;
    }

    Profile profile(Searchable need) {
        var profile = new Profile(need.id());
        read(profile, need.title(), TITLE);
        read(profile, need.description(), DESCRIPTION);
        read(profile, need.targetGroup(), TARGET_GROUP);
        read(profile, need.knownSupport(), KNOWN_SUPPORT);
        readTargetGroup(profile, need.targetGroup());
        return profile;
    }

    private void read(Profile profile, String text, double weight) {
        List<Token> tokens = tokens(text);
        tokens.forEach(token -> read(profile, token, weight));
        for (Equivalents.Hit hit : equivalents.in(tokens)) {
            String surface = text.substring(
                    tokens.get(hit.from()).from(), tokens.get(hit.to() - 1).to());
            profile.add(Sign.MEANING, CONCEPT + hit.concept(), weight, surface);
        }
    }

    private void read(Profile profile, Token token, double weight) {
        Word word = token.word();
        double counts = weight * common.weight(token);
        if (common.isTelling(token)) {
            profile.add(Sign.WORD, word.spelling(), counts, token.surface());
            profile.add(Sign.STEM, word.stem(), counts, token.surface());
            profile.add(Sign.MEANING, word.stem(), counts, token.surface());
        } else {
            profile.add(Sign.WORD, word.spelling(), counts);
            profile.add(Sign.STEM, word.stem(), counts);
            profile.add(Sign.MEANING, word.stem(), counts);
        }
        word.parts().forEach(part -> readPart(profile, part, token, weight));
        for (int at = 0; at + GRAM_LENGTH <= word.spelling().length(); at++) {
            profile.add(Sign.GRAM, word.spelling().substring(at, at + GRAM_LENGTH), counts);
        }
    }

    private void readPart(Profile profile, String part, Token token, double weight) {
        double counts = weight * common.weightOfPart(part);
        if (common.isTellingPart(part)) {
            profile.add(Sign.MEANING, part, counts, token.surface());
        } else {
            profile.add(Sign.MEANING, part, counts);
        }
    }

    private void readTargetGroup(Profile profile, String text) {
        List<Token> tokens = tokens(text);
        tokens.stream()
                .filter(common::isTelling)
                .forEach(token -> profile.addToTargetGroup(token.word().stem()));
        equivalents.in(tokens).forEach(hit -> profile.addToTargetGroup(hit.concept()));
    }

    private List<Token> tokens(String text) {
        return swedish.tokens(text.substring(0, Math.min(text.length(), LONGEST_TEXT)));
    }
}
