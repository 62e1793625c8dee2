package se.behovslyft.actor;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface Assignments extends Repository<Assignment, UUID> {

    Assignment save(Assignment assignment);

    Optional<Assignment> findById(UUID id);

    List<Assignment> findByPerson(PersonId person);

    List<Assignment> findByRole(Role role);

    List<Assignment> findByOrganisation(OrganisationId organisation);
}
