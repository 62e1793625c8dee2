package se.behovslyft.step4compilation;

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
        similar.rebuild(
                rows.findAll().stream().map(row -> needs.named(row.need())).map(Searchable::of));
    }
}
