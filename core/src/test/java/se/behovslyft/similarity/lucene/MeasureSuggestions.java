package se.behovslyft.similarity.lucene;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import org.apache.lucene.store.ByteBuffersDirectory;
import se.behovslyft.similarity.Searchable;
import se.behovslyft.similarity.Similarity;
import tools.jackson.databind.json.JsonMapper;

/**
 * Prints suggestions for every need of a labelled file, one JSON line each, to be scored outside. Arguments: the file, and
 * the least score of what is shown unasked.
 */
final class MeasureSuggestions {

    private static final int MOST = 20;

    private final LabelledNeeds labelled;
    private final double least;

    private MeasureSuggestions(LabelledNeeds labelled, double least) {
        this.labelled = labelled;
        this.least = least;
    }

    public static void main(String... arguments) throws IOException {
        var measure =
                new MeasureSuggestions(LabelledNeeds.read(Path.of(arguments[0])), Double.parseDouble(arguments[1]));
        var out = new PrintStream(System.out, false, StandardCharsets.UTF_8);
        measure.print(out);
        out.flush();
    }

    /** The search as it runs in the product, with an empty index in memory. */
    static LuceneSimilarNeeds similarNeeds() {
        var swedish = new SwedishText(new SwedishWords());
        var common = new CommonWords(swedish);
        var settings = new LuceneSettings(null, "classpath*:thesaurus/*.csv");
        var thesaurus = new LuceneConfiguration().thesaurus(settings);
        return new LuceneSimilarNeeds(
                new ByteBuffersDirectory(),
                new RememberedProfiles(new Profiler(swedish, common, new Concepts(swedish, common, thesaurus))));
    }

    private void print(PrintStream out) {
        var json = JsonMapper.builder().build();
        LuceneSimilarNeeds similar = similarNeeds();
        similar.put(labelled.needs());
        for (Searchable need : labelled.needs()) {
            out.println(json.writeValueAsString(Map.of(
                    "id",
                    labelled.name(need.id()),
                    "suggestions",
                    similar.inRound(need, LabelledNeeds.ROUND, MOST).stream()
                            .map(this::suggestion)
                            .toList())));
        }
        similar.close();
    }

    private Map<String, Object> suggestion(Similarity found) {
        return Map.of("id", labelled.name(found.need()), "score", found.score(), "flagged", found.score() >= least);
    }
}
