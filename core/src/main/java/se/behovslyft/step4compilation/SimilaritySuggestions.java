package se.behovslyft.step4compilation;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;
import se.behovslyft.round.RoundId;

interface SimilaritySuggestions extends Repository<SimilaritySuggestion, UUID> {

    SimilaritySuggestion save(SimilaritySuggestion suggestion);

    List<SimilaritySuggestion> findByRoundOrderByScoreDesc(RoundId round);

    Optional<SimilaritySuggestion> findByRoundAndNumber(RoundId round, int number);
}
