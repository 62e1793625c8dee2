package se.behovslyft.step4compilation;

import org.springframework.stereotype.Component;
import se.behovslyft.similarity.SimilarNeeds;

/** How far the search for likenesses has come, for whoever watches over the process. */
@Component
public class SearchProgress {

    private final CompiledRows rows;
    private final SimilarNeeds similar;

    SearchProgress(CompiledRows rows, SimilarNeeds similar) {
        this.rows = rows;
        this.similar = similar;
    }

    /** How many needs this node's index holds. Another node may have taken in more; they are fetched when needed. */
    public long indexed() {
        return similar.size();
    }

    /** How many submitted needs have not been compared yet; normally none, seconds after a submission. */
    public long waiting() {
        return rows.countByComparedFalse();
    }
}
