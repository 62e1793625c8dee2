package se.behovslyft.workbook;

import java.util.Map;
import java.util.Optional;
import se.behovslyft.actor.OrganisationId;
import se.behovslyft.need.NeedReference;
import se.behovslyft.round.RoundId;

/**
 * Whom a file says it was made for. All of it may be missing, and none of it is proof: whose needs they are follows from
 * who sent them.
 *
 * @param version of the layout, when the file comes from us
 * @param lines what stands on the sheet Uppgifter, blank lines left out
 */
public record FoundHead(
        Optional<RoundId> roundId,
        Optional<Integer> round,
        Optional<OrganisationId> rssId,
        Optional<String> rssCode,
        Optional<String> version,
        Map<HeadLine, String> lines) {

    public FoundHead {
        lines = Map.copyOf(lines);
    }

    /** The same, with what the reference on a row tells where the file itself tells nothing, as a CSV file. */
    FoundHead completedBy(NeedReference reference) {
        return new FoundHead(
                roundId,
                round.or(() -> Optional.of(reference.round())),
                rssId,
                rssCode.or(() -> Optional.of(reference.rss())),
                version,
                lines);
    }

    /** Whether it says that it was made for another round than this. */
    public boolean isOfAnotherRound(RoundId id, int number) {
        return roundId.map(found -> !found.equals(id))
                .orElseGet(() -> round.map(found -> found != number).orElse(false));
    }

    /** Whether it says that it was made for another RSS than this. */
    public boolean isOfAnotherRss(OrganisationId id, String code) {
        return rssId.map(found -> !found.equals(id))
                .orElseGet(() ->
                        rssCode.map(found -> !found.equalsIgnoreCase(code)).orElse(false));
    }
}
