package se.behovslyft.round;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import se.behovslyft.actor.OrganisationId;

/** How far each RSS has come in each round. */
public interface Participations extends Repository<Participation, UUID> {

    Participation save(Participation participation);

    Optional<Participation> findByRoundAndRss(RoundId round, OrganisationId rss);

    List<Participation> findByRound(RoundId round);

    /** The participation, held until the transaction ends: one writer at a time for each RSS. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select p from Participation p where p.round = :round and p.rss = :rss")
    Optional<Participation> findHeld(RoundId round, OrganisationId rss);
}
