package se.behovslyft.need;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;
import se.behovslyft.actor.OrganisationId;
import se.behovslyft.round.Participation;
import se.behovslyft.round.Round;
import se.behovslyft.round.RoundId;

/** All local needs. Whoever asks must already have settled whose needs the person may see. */
public interface LocalNeeds extends Repository<LocalNeed, UUID> {

    LocalNeed save(LocalNeed need);

    Optional<LocalNeed> findById(UUID id);

    List<LocalNeed> findByIdIn(Collection<UUID> ids);

    List<LocalNeed> findByRoundAndRssOrderByNumber(RoundId round, OrganisationId rss);

    Optional<LocalNeed> findByRoundAndRssAndNumber(RoundId round, OrganisationId rss, int number);

    Optional<LocalNeed> findByReference(String reference);

    /** The need of an id that a row refers to; absence is a fault. */
    default LocalNeed named(LocalNeedId id) {
        return findById(id.value()).orElseThrow(() -> new IllegalStateException("No need " + id));
    }

    /**
     * Begins a need as a draft under the next running number.
     *
     * @param rssCode the code in the reference number
     * @param participation held for writing, so that no number is given twice
     */
    default LocalNeed begin(Round round, String rssCode, Participation participation, Wordings words, By by) {
        var reference = new NeedReference(round.number(), rssCode, participation.nextNumber());
        return save(new LocalNeed(round.id(), participation.rss(), reference, words, by));
    }
}
