package se.behovslyft.step4compilation;

import java.util.List;
import java.util.UUID;
import org.springframework.data.repository.Repository;
import se.behovslyft.round.RoundId;

interface CompilationDecisions extends Repository<CompilationDecision, UUID> {

    CompilationDecision save(CompilationDecision decision);

    List<CompilationDecision> findByRoundOrderBySeq(RoundId round);
}
