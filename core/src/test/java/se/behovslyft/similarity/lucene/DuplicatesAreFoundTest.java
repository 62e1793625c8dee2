package se.behovslyft.similarity.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.behovslyft.similarity.Searchable;
import se.behovslyft.testing.Requirement;

/**
 * The floor under the search: how often a need of the samples has a true duplicate among its first five suggestions. Asked
 * for every third need, to be quick; {@link MeasureSuggestions} gives the whole measurement.
 */
@Requirement({"S-15", "S-41"})
class DuplicatesAreFoundTest {

    private static final Path SAMPLES = Path.of("..", "samples", "needs");

    @ParameterizedTest
    @CsvSource({"needs-funktionshinder.jsonl, 0.77", "needs-aldreomsorg.jsonl, 0.92"})
    void aTrueDuplicateIsAmongTheFirstFive(String file, double least) throws IOException {
        LabelledNeeds labelled = LabelledNeeds.read(SAMPLES.resolve(file));
        LuceneSimilarNeeds similar = MeasureSuggestions.similarNeeds();
        similar.put(labelled.needs());
        List<Searchable> asked = IntStream.range(0, labelled.needs().size())
                .filter(place -> place % 3 == 0)
                .mapToObj(labelled.needs()::get)
                .filter(need -> labelled.hasDuplicate(need.id()))
                .toList();

        long hits = asked.stream()
                .filter(need -> similar.inRound(need, LabelledNeeds.ROUND, 5).stream()
                        .anyMatch(found -> labelled.sayTheSame(need.id(), found.need())))
                .count();

        assertThat((double) hits / asked.size()).isGreaterThanOrEqualTo(least);
        similar.close();
    }
}
