package se.behovslyft.similarity;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.behovslyft.need.LocalNeed;
import se.behovslyft.need.LocalNeedId;
import se.behovslyft.need.Wordings;
import se.behovslyft.round.RoundId;

/**
 * A need as it is compared: what it says of its subject. Who said it, where and how often is left out on purpose, since
 * that makes nothing alike.
 *
 * @param id which need
 * @param round the round it belongs to
 * @param title in a few words; weighs most
 * @param description everything it says of the problem; may be empty
 * @param targetGroup whom it is about; may be empty
 * @param knownSupport support that is there already, and why it is not enough; weighs least; may be empty
 */
public record Searchable(
        LocalNeedId id, RoundId round, String title, String description, String targetGroup, String knownSupport) {

    /** The need as it stands now. */
    public static Searchable of(LocalNeed need) {
        Wordings words = need.words();
        return new Searchable(
                need.id(),
                need.round(),
                words.title(),
                joined(words.description(), words.challenge()),
                words.targetGroup(),
                joined(words.knownSupport(), words.whyInsufficient()));
    }

    private static String joined(String... texts) {
        return Stream.of(texts).filter(text -> !text.isBlank()).collect(Collectors.joining("\n"));
    }
}
