package se.behovslyft.step4compilation;

import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.behovslyft.need.LocalNeeds;
import se.behovslyft.similarity.Searchable;
import se.behovslyft.similarity.SimilarNeeds;

/** At start, and whenever asked, makes the index from the database: only what has been submitted to SKR. */
@Component
class FillIndex {

    private static final int AT_A_TIME = 500;

    private final CompiledRows rows;
    private final LocalNeeds needs;
    private final SimilarNeeds similar;

    FillIndex(CompiledRows rows, LocalNeeds needs, SimilarNeeds similar) {
        this.rows = rows;
        this.needs = needs;
        this.similar = similar;
    }

    @EventListener(ApplicationReadyEvent.class)
    @Transactional(readOnly = true)
    public void fromDatabase() {
        List<UUID> submitted =
                rows.findAll().stream().map(row -> row.need().value()).toList();
        similar.rebuild(IntStream.iterate(0, from -> from < submitted.size(), from -> from + AT_A_TIME)
                .mapToObj(from -> submitted.subList(from, Math.min(submitted.size(), from + AT_A_TIME)))
                .flatMap(some -> needs.findByIdIn(some).stream())
                .map(Searchable::of));
    }
}
