package se.behovslyft.round;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** All rounds, those that go on and those that have ended. */
public interface Rounds extends Repository<Round, UUID> {

    Round save(Round round);

    Optional<Round> findById(UUID id);

    /** The round, held until the transaction ends: for what may begin only once in a round. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select r from Round r where r.id = :id")
    Optional<Round> findHeld(UUID id);

    Optional<Round> findByNumber(int number);

    List<Round> findAllByOrderByNumberDesc();

    /** The newest round; the one meant when nobody says which. */
    default Optional<Round> newest() {
        return findAllByOrderByNumberDesc().stream().findFirst();
    }

    /** The round of an id that a row refers to; absence is a fault. */
    default Round named(RoundId id) {
        return findById(id.value()).orElseThrow(() -> new IllegalStateException("No round " + id));
    }
}
