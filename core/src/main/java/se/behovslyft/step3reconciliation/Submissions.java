package se.behovslyft.step3reconciliation;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;
import se.behovslyft.actor.OrganisationId;
import se.behovslyft.round.RoundId;

/** What every RSS has submitted. */
interface Submissions extends Repository<Submission, UUID> {

    Submission save(Submission submission);

    Optional<Submission> findFirstByRoundAndRssOrderBySubmittedVersionDesc(RoundId round, OrganisationId rss);

    List<Submission> findByRoundOrderByAt(RoundId round);
}
