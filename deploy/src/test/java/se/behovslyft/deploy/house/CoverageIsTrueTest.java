package se.behovslyft.deploy.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import se.behovslyft.deploy.house.Showings.Showing;

/** {@code docs/coverage.md} says what the tests say. */
class CoverageIsTrueTest {

    private static final Requirements REQUIREMENTS = Requirements.read();
    private static final List<Showing> SHOWINGS = Showings.all();

    @Test
    void everyNumberInATestStandsInTheRequirements() {
        assertThat(SHOWINGS)
                .isNotEmpty()
                .filteredOn(showing -> !REQUIREMENTS.ids().contains(showing.requirement()))
                .isEmpty();
    }

    @Test
    void thePageIsUpToDate() {
        WrittenPage.isTrue(CoveragePage.FILE, new CoveragePage(REQUIREMENTS, SHOWINGS).text());
    }
}
