package se.behovslyft.actor;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** All organisations of the register. */
public interface Organisations extends Repository<Organisation, UUID> {

    Organisation save(Organisation organisation);

    Optional<Organisation> findById(UUID id);

    Optional<Organisation> findByKindAndCode(OrganisationKind kind, String code);

    List<Organisation> findByKindOrderByName(OrganisationKind kind);

    long count();

    /** The organisation of an id that a row refers to; absence is a fault. */
    default Organisation named(OrganisationId id) {
        return findById(id.value()).orElseThrow(() -> new IllegalStateException("No organisation " + id));
    }
}
