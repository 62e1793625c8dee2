package se.behovslyft.bot.outbound;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;
import se.behovslyft.actor.OrganisationId;
import se.behovslyft.actor.PersonId;

interface TeamsConversations extends Repository<TeamsConversation, UUID> {

    TeamsConversation save(TeamsConversation conversation);

    void delete(TeamsConversation conversation);

    Optional<TeamsConversation> findByConversation(String conversation);

    List<TeamsConversation> findByPersonAndGoneFalseOrderByHeardAtDesc(PersonId person);

    List<TeamsConversation> findByOrganisationAndGoneFalseOrderByHeardAt(OrganisationId organisation);
}
