package se.behovslyft.similarity.thesaurus;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import se.behovslyft.testing.Requirement;

/** The words that come with the product. */
@Requirement("S-15")
class ShippedThesaurusTest {

    private final Thesaurus shipped;

    ShippedThesaurusTest() throws IOException {
        var files = new PathMatchingResourcePatternResolver().getResources("classpath*:thesaurus/*.csv");
        shipped = Thesaurus.read(List.of(files));
    }

    /** Among them: a word preferred twice, a reference to no concept, and a circle of broader concepts. */
    @Test
    void thereIsNothingWrongInIt() {
        assertThat(shipped.problems()).isEmpty();
    }

    @Test
    void itCoversTheField() {
        assertThat(shipped.concepts()).hasSizeGreaterThanOrEqualTo(1_500);
        assertThat(shipped.concepts().stream().flatMap(concept -> concept.labels().stream()))
                .hasSizeGreaterThanOrEqualTo(6_000);
    }
}
