package se.behovslyft.step4compilation;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;
import se.behovslyft.actor.OrganisationId;
import se.behovslyft.round.RoundId;

interface CompiledRows extends Repository<CompiledRow, UUID> {

    CompiledRow save(CompiledRow row);

    Optional<CompiledRow> findById(UUID need);

    List<CompiledRow> findByRoundOrderByOwn(RoundId round);

    List<CompiledRow> findByRoundAndRss(RoundId round, OrganisationId rss);

    List<CompiledRow> findAll();

    long countByComparedFalse();
}
