package se.behovslyft.step2collection;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;
import se.behovslyft.actor.OrganisationId;
import se.behovslyft.actor.PersonId;
import se.behovslyft.round.RoundId;

interface TemplateReceiptRows extends Repository<TemplateReceipt, UUID> {

    TemplateReceipt save(TemplateReceipt receipt);

    Optional<TemplateReceipt> findFirstByRoundAndRssAndPersonOrderByReceivedAtDesc(
            RoundId round, OrganisationId rss, PersonId person);
}
