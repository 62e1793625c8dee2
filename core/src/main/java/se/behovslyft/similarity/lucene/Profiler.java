package se.behovslyft.similarity.lucene;

import java.util.List;
import org.springframework.stereotype.Component;
import se.behovslyft.similarity.Searchable;
import se.behovslyft.similarity.thesaurus.Concept;

/** Reads a need into its profile. What stands in the title weighs most, known support least. */
@Component
class Profiler {

    private static final double TITLE = 2.5;
    private static final double DESCRIPTION = 1.0;
    private static final double TARGET_GROUP = 0.6;
    private static final double KNOWN_SUPPORT = 0.3;
    private static final int GRAM_LENGTH = 4;
    /** What is near says something of the subject, but not as much as what is named. */
    private static final double BROADER = 0.5;

    private static final double RELATED = 0.3;

    /** Beyond this a text says nothing new of its subject, and comparing must stay quick. */
    private static final int LONGEST_TEXT = 6_000;

    private final SwedishText swedish;
    private final CommonWords common;
    private final Concepts concepts;

    Profiler(SwedishText swedish, CommonWords common, Concepts concepts) {
        this.swedish = swedish;
        this.common = common;
        this.concepts = concepts;
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
        concepts.in(tokens).forEach(mention -> read(profile, mention, surface(text, tokens, mention), weight));
    }

    private static String surface(String text, List<Token> tokens, Mention mention) {
        return text.substring(
                tokens.get(mention.from()).from(), tokens.get(mention.to() - 1).to());
    }

    private static void read(Profile profile, Mention mention, String surface, double weight) {
        Concept concept = mention.concept();
        double counts = weight * mention.strength();
        profile.add(Sign.CONCEPT, concept.preferred(), counts, surface);
        concept.broader().ifPresent(broader -> profile.add(Sign.CONCEPT, broader, counts * BROADER));
        concept.related().forEach(related -> profile.add(Sign.CONCEPT, related, counts * RELATED));
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
        concepts.in(tokens)
                .forEach(mention -> profile.addToTargetGroup(mention.concept().preferred()));
    }

    private List<Token> tokens(String text) {
        return swedish.tokens(text.substring(0, Math.min(text.length(), LONGEST_TEXT)));
    }
}
