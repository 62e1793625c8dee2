package se.behovslyft.step3reconciliation;

import java.util.List;
import se.behovslyft.actor.OrganisationId;
import se.behovslyft.need.LocalNeedId;
import se.behovslyft.round.RoundId;

/**
 * An RSS has submitted its compilation. Published in the transaction that locks the needs.
 *
 * @param version 1 for the first submission
 * @param needs those lifted, in the order of their numbers
 */
public record CompilationSubmitted(RoundId round, OrganisationId rss, int version, List<LocalNeedId> needs) {
    public CompilationSubmitted {
        needs = List.copyOf(needs);
    }
}
