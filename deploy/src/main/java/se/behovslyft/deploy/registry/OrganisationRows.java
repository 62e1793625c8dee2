package se.behovslyft.deploy.registry;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.behovslyft.actor.Organisation;
import se.behovslyft.actor.OrganisationId;
import se.behovslyft.actor.OrganisationKind;
import se.behovslyft.actor.Organisations;

/** Takes in the file of organisations. A known code is the same organisation, described anew. */
@Component
class OrganisationRows {

    static final List<Column> COLUMNS = List.of(Column.CODE, Column.NAME, Column.KIND, Column.PART_OF, Column.COUNTY);

    private record Entry(Line line, Organisation organisation) {}

    private final Organisations organisations;
    private final Words words;

    OrganisationRows(Organisations organisations, Words words) {
        this.organisations = organisations;
        this.words = words;
    }

    /** Returns all organisations, those of the file and those that were there. */
    Directory takeIn(List<Line> lines, Problems problems) {
        var directory = new Directory(organisations);
        List<Entry> entries = new ArrayList<>();
        for (Line line : lines) {
            enter(line, directory, problems).ifPresent(organisation -> {
                if (entries.stream().anyMatch(one -> one.organisation().id().equals(organisation.id()))) {
                    problems.on(line, "codeTwice", organisation.code());
                }
                entries.add(new Entry(line, organisation));
            });
        }
        entries.forEach(entry -> place(entry, directory, problems));
        return directory;
    }

    private Optional<Organisation> enter(Line line, Directory directory, Problems problems) {
        if (line.text(Column.CODE).isEmpty() || line.text(Column.NAME).isEmpty()) {
            problems.on(line, "codeOrNameMissing");
            return Optional.empty();
        }
        Optional<OrganisationKind> kind = words.meaning("kind", OrganisationKind.class, line.text(Column.KIND));
        if (kind.isEmpty()) {
            problems.on(line, "kindUnknown", line.text(Column.KIND), words.all("kind", OrganisationKind.class));
        }
        Optional<Organisation> entered = kind.map(known -> described(line, known, directory));
        entered.ifPresent(directory::add);
        return entered;
    }

    private Organisation described(Line line, OrganisationKind kind, Directory directory) {
        return organisations.save(directory
                .find(List.of(kind), line.text(Column.CODE))
                .orElseGet(() -> new Organisation(kind, line.text(Column.CODE), line.text(Column.NAME)))
                .called(line.text(Column.NAME))
                .reachedAt(
                        line.given(Column.MAIL).orElse(null),
                        line.given(Column.REGISTRATOR).orElse(null)));
    }

    private void place(Entry entry, Directory directory, Problems problems) {
        var pointer = new Pointer(entry.line(), directory, problems);
        organisations.save(entry.organisation()
                .belongingTo(
                        pointer.at(Column.PART_OF, OrganisationKind.RSS, OrganisationKind.SKR),
                        pointer.at(Column.COUNTY, OrganisationKind.COUNTY)));
    }

    /** What the cells of a row point at. */
    private record Pointer(Line line, Directory directory, Problems problems) {

        @Nullable
        OrganisationId at(Column column, OrganisationKind... kinds) {
            Optional<String> code = line.given(column);
            Optional<Organisation> found = code.flatMap(text -> directory.find(List.of(kinds), text));
            if (code.isPresent() && found.isEmpty()) {
                problems.on(line, "codeUnknown", code.get());
            }
            return found.map(Organisation::id).orElse(null);
        }
    }
}
