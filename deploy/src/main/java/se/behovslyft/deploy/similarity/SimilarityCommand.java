package se.behovslyft.deploy.similarity;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.boot.logging.LogLevel;
import org.springframework.boot.logging.LoggingSystem;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.core.env.StandardEnvironment;
import se.behovslyft.need.LocalNeedId;
import se.behovslyft.similarity.Searchable;
import se.behovslyft.similarity.SimilarNeeds;
import se.behovslyft.similarity.Similarity;
import tools.jackson.databind.json.JsonMapper;

/** {@code similarity --needs FILE [--top N]}: what would be suggested for each need, if all others of the file were there. */
public final class SimilarityCommand {

    /** What the command is called on the command line. */
    public static final String NAME = "similarity";

    private static final int DONE = 0;
    private static final int REFUSED = 1;

    /** From here a suggestion is shown unasked; the same as SKR's setting has when it is not changed. */
    private static final double SHOWN_UNASKED = 0.3;

    private final JsonMapper json = JsonMapper.builder().build();
    private final Map<LocalNeedId, String> names = new HashMap<>();
    private final PrintStream out;

    private SimilarityCommand(PrintStream out) {
        this.out = out;
    }

    /**
     * Prints one JSON line for each need, on standard output alone; what is wrong is told on standard error.
     *
     * @param words what stands after the command's name
     * @return the exit status: 0, or 1 when the command could not be carried out
     */
    public static int run(List<String> words) {
        var out = new PrintStream(System.out, false, StandardCharsets.UTF_8);
        // Whatever else wants to speak, such as a log, may not stand among the answers.
        System.setOut(System.err);
        LoggingSystem.get(SimilarityCommand.class.getClassLoader())
                .setLogLevel(LoggingSystem.ROOT_LOGGER_NAME, LogLevel.WARN);
        try {
            Request request = Request.of(words);
            new SimilarityCommand(out).answer(request, new NeedsFile(request.needs()).needs());
            return DONE;
        } catch (CommandRefused e) {
            new PrintStream(System.err, true, StandardCharsets.UTF_8).println(e.getMessage());
            return REFUSED;
        } finally {
            out.flush();
        }
    }

    private void answer(Request request, Map<String, Searchable> needs) {
        needs.forEach((name, need) -> names.put(need.id(), name));
        try (var search = new AnnotationConfigApplicationContext()) {
            search.setEnvironment(environment());
            search.scan(SimilarNeeds.class.getPackageName());
            search.refresh();
            SimilarNeeds similar = search.getBean(SimilarNeeds.class);
            similar.put(needs.values());
            needs.forEach(
                    (name, need) -> out.println(line(name, similar.inRound(need, NeedsFile.ROUND, request.top()))));
        }
    }

    /** Without the variables meant for the service: its index may lie on disk, and this one may not take its place. */
    private static StandardEnvironment environment() {
        var environment = new StandardEnvironment();
        environment.getPropertySources().remove(StandardEnvironment.SYSTEM_ENVIRONMENT_PROPERTY_SOURCE_NAME);
        return environment;
    }

    private String line(String name, List<Similarity> found) {
        return json.writeValueAsString(Map.of(
                "id", name, "suggestions", found.stream().map(this::suggestion).toList()));
    }

    private Map<String, Object> suggestion(Similarity found) {
        return Map.of(
                "id",
                names.getOrDefault(found.need(), ""),
                "score",
                found.score(),
                "flagged",
                found.score() >= SHOWN_UNASKED);
    }
}
