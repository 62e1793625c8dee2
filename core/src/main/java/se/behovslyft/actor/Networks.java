package se.behovslyft.actor;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** The networks of every RSS. */
public interface Networks extends Repository<Network, UUID> {

    Network save(Network network);

    Optional<Network> findByRssAndName(OrganisationId rss, String name);

    List<Network> findByRssOrderByName(OrganisationId rss);
}
