package se.behovslyft.step4compilation;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import se.behovslyft.actor.OrganisationId;
import se.behovslyft.round.RoundId;

interface CompiledRows extends Repository<CompiledRow, UUID> {

    CompiledRow save(CompiledRow row);

    Optional<CompiledRow> findById(UUID need);

    List<CompiledRow> findByRoundOrderByOwn(RoundId round);

    List<CompiledRow> findByRoundAndRss(RoundId round, OrganisationId rss);

    List<CompiledRow> findAll();

    /** Every need submitted in the round. */
    @Query("select r.need from CompiledRow r where r.round = :round")
    List<UUID> needsIn(RoundId round);

    /** The needs of an RSS that likenesses have not been looked for. */
    @Query("select r.need from CompiledRow r where r.round = :round and r.rss = :rss and r.compared = false")
    List<UUID> notCompared(RoundId round, OrganisationId rss);

    long countByComparedFalse();
}
