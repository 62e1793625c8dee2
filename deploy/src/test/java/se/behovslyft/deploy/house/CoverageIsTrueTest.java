package se.behovslyft.deploy.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
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
    void thePageIsUpToDate() throws IOException {
        String page = new CoveragePage(REQUIREMENTS, SHOWINGS).text();
        if (System.getProperty("coverage.write") != null) {
            Files.writeString(CoveragePage.FILE, page);
        }

        assertThat(CoveragePage.FILE)
                .as("docs/coverage.md is not what the tests say; write it anew: %s", CoveragePage.COMMAND)
                .content()
                .isEqualTo(page);
    }
}
