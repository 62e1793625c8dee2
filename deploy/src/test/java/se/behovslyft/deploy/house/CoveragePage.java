package se.behovslyft.deploy.house;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import se.behovslyft.deploy.house.Requirements.Entry;
import se.behovslyft.deploy.house.Showings.Showing;

/** Writes {@code docs/coverage.md}: what is shown to hold, by which test, and what is not. */
final class CoveragePage {

    static final Path FILE = Sources.ROOT.resolve("docs/coverage.md");

    private final Requirements requirements;
    private final Map<String, List<Showing>> shown;

    CoveragePage(Requirements requirements, List<Showing> showings) {
        this.requirements = requirements;
        this.shown = showings.stream()
                .sorted(Comparator.comparing(Showing::testClass).thenComparing(Showing::sentence))
                .collect(Collectors.groupingBy(Showing::requirement, TreeMap::new, Collectors.toList()));
    }

    String text() {
        return """
                # What is shown to hold

                Made from the tests: each says by `@Requirement` which number of the requirements document it shows, and every test
                runs in `./mvnw verify`. Do not edit; `%s` writes it anew.
                A number that is shown is shown in part at least: the sentences say which part. A number that is not is not built, or not tested.

                %s
                """.formatted(WrittenPage.COMMAND, overview())
                + requirements.parts().stream().map(this::part).collect(Collectors.joining());
    }

    private String overview() {
        return "| Part | Shown |\n|---|---|\n"
                + requirements.parts().stream()
                        .map(part -> "| %s | %d of %d |"
                                .formatted(
                                        part,
                                        shownIn(part).size(),
                                        requirements.in(part).size()))
                        .collect(Collectors.joining("\n"));
    }

    private String part(String part) {
        String rows = shownIn(part).stream().map(this::row).collect(Collectors.joining());
        String table = rows.isEmpty() ? "" : "| Requirement | Shown by |\n|---|---|\n" + rows + "\n";
        return "\n## %s\n\n%s%s".formatted(part, table, notShown(part));
    }

    private String row(Entry entry) {
        String tests = shown.get(entry.id()).stream()
                .collect(Collectors.groupingBy(
                        Showing::testClass,
                        TreeMap::new,
                        Collectors.mapping(Showing::sentence, Collectors.joining("; "))))
                .entrySet()
                .stream()
                .map(test -> "`%s`: %s".formatted(test.getKey(), test.getValue()))
                .collect(Collectors.joining("<br>"));
        return "| **%s** %s | %s |\n".formatted(entry.id(), entry.name(), tests);
    }

    private String notShown(String part) {
        List<Entry> missing = requirements.in(part).stream()
                .filter(entry -> !shown.containsKey(entry.id()))
                .toList();
        return missing.isEmpty()
                ? "Nothing is missing.\n"
                : missing.stream()
                        .map(entry -> "- %s %s\n".formatted(entry.id(), entry.name()))
                        .collect(Collectors.joining("", "Not shown yet:\n\n", ""));
    }

    private List<Entry> shownIn(String part) {
        return requirements.in(part).stream()
                .filter(entry -> shown.containsKey(entry.id()))
                .toList();
    }
}
