package se.behovslyft.round;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** All rounds, those that go on and those that have ended. */
public interface Rounds extends Repository<Round, UUID> {

    Round save(Round round);

    Optional<Round> findById(UUID id);

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
