package se.behovslyft.step4compilation;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface Compilations extends Repository<Compilation, UUID> {

    Compilation save(Compilation compilation);

    /** The compilation, held until the transaction ends. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select c from Compilation c where c.round = :round")
    Optional<Compilation> findHeld(UUID round);
}
