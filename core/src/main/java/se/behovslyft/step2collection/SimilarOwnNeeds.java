package se.behovslyft.step2collection;

import java.util.List;
import org.springframework.stereotype.Component;
import se.behovslyft.dialog.Occasion;
import se.behovslyft.need.LocalNeed;

/** Needs of the same RSS that say nearly the same; never anyone else's (R-083, S-24). */
@Component
class SimilarOwnNeeds {

    private final OwnNeeds own;

    SimilarOwnNeeds(OwnNeeds own) {
        this.own = own;
    }

    List<LocalNeed> to(LocalNeed need, Occasion occasion) {
        return own.living(occasion).stream()
                .filter(other -> !other.id().equals(need.id()))
                .filter(other -> other.words()
                        .title()
                        .strip()
                        .equalsIgnoreCase(need.words().title().strip()))
                .toList();
    }
}
