package se.behovslyft.similarity.thesaurus;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.core.io.Resource;

/**
 * All concepts, whichever file they stand in.
 *
 * @param concepts those that can be used; all they refer to is among them
 * @param problems what was wrong in the files and has been passed over, each with file and row
 */
public record Thesaurus(List<Concept> concepts, List<String> problems) {

    public Thesaurus {
        concepts = List.copyOf(concepts);
        problems = List.copyOf(problems);
    }

    /** Reads what can be used of the files. Never fails because of what stands in them. */
    public static Thesaurus read(Collection<Resource> files) {
        List<String> problems = new ArrayList<>();
        var reader = new Rows(problems);
        Map<String, Row> rows = new LinkedHashMap<>();
        for (Resource file : files) {
            for (Row row : reader.of(file)) {
                Row first = rows.putIfAbsent(row.preferred(), row);
                if (first != null) {
                    problems.add("%s: \"%s\" stands in %s already; the row is not used"
                            .formatted(row.place(), row.preferred(), first.place()));
                }
            }
        }
        var references = new References(rows, problems);
        return new Thesaurus(rows.values().stream().map(references::concept).toList(), problems);
    }

    /** What the rows refer to, as far as it is there. */
    private record References(Map<String, Row> rows, List<String> problems) {

        Concept concept(Row row) {
            Optional<String> broader = row.broader().stream()
                    .filter(other -> isThere(row, other))
                    .filter(other -> isNoCircle(row))
                    .findFirst();
            List<String> related =
                    row.related().stream().filter(other -> isThere(row, other)).toList();
            return new Concept(row.preferred(), row.labels(), broader, related);
        }

        private boolean isThere(Row row, String other) {
            if (rows.containsKey(other)) {
                return true;
            }
            problems.add(
                    "%s: \"%s\" is no concept of any file; the reference is not used".formatted(row.place(), other));
            return false;
        }

        private boolean isNoCircle(Row row) {
            Set<String> met = new HashSet<>();
            Optional<Row> above = above(row);
            while (above.isPresent() && met.add(above.get().preferred())) {
                if (above.get().equals(row)) {
                    problems.add(row.place() + ": is broader than itself by way of others; the reference is not used");
                    return false;
                }
                above = above(above.get());
            }
            return true;
        }

        private Optional<Row> above(Row row) {
            return row.broader().stream().findFirst().map(rows::get);
        }
    }
}
