package se.behovslyft.actor;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface Identities extends Repository<Identity, UUID> {

    Identity save(Identity identity);

    Optional<Identity> findByKindAndAddress(Identity.Kind kind, String address);

    List<Identity> findByPersonAndKindOrderByAddress(PersonId person, Identity.Kind kind);
}
