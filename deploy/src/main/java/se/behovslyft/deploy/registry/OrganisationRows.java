package se.behovslyft.deploy.registry;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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

    /** The organisation with that code, when it is of one of those kinds. */
    Optional<Organisation> coded(String code, Set<OrganisationKind> kinds) {
        return kinds.stream()
                .flatMap(kind -> organisations.findByKindAndCode(kind, code).stream())
                .findFirst();
    }

    /** Returns how many there were. */
    int takeIn(List<Line> lines, Problems problems) {
        List<Entry> entries = new ArrayList<>();
        for (Line line : lines) {
            enter(line, problems).ifPresent(organisation -> {
                if (entries.stream().anyMatch(one -> one.organisation().id().equals(organisation.id()))) {
                    problems.on(line, "codeTwice", organisation.code());
                }
                entries.add(new Entry(line, organisation));
            });
        }
        entries.forEach(entry -> place(entry, problems));
        return entries.size();
    }

    private Optional<Organisation> enter(Line line, Problems problems) {
        if (line.text(Column.CODE).isEmpty() || line.text(Column.NAME).isEmpty()) {
            problems.on(line, "codeOrNameMissing");
            return Optional.empty();
        }
        Optional<OrganisationKind> kind = words.meaning("kind", OrganisationKind.class, line.text(Column.KIND));
        if (kind.isEmpty()) {
            problems.on(line, "kindUnknown", line.text(Column.KIND), words.all("kind", OrganisationKind.class));
        }
        return kind.map(known -> organisations.save(organisations
                .findByKindAndCode(known, line.text(Column.CODE))
                .orElseGet(() -> new Organisation(known, line.text(Column.CODE), line.text(Column.NAME)))
                .called(line.text(Column.NAME))
                .reachedAt(orNull(line, Column.MAIL), orNull(line, Column.REGISTRATOR))));
    }

    private void place(Entry entry, Problems problems) {
        @Nullable
        OrganisationId whole =
                pointedAt(entry.line(), Column.PART_OF, Set.of(OrganisationKind.RSS, OrganisationKind.SKR), problems);
        @Nullable
        OrganisationId county = pointedAt(entry.line(), Column.COUNTY, Set.of(OrganisationKind.COUNTY), problems);
        organisations.save(entry.organisation().belongingTo(whole, county));
    }

    private @Nullable OrganisationId pointedAt(
            Line line, Column column, Set<OrganisationKind> kinds, Problems problems) {
        Optional<String> code = line.given(column);
        Optional<Organisation> found = code.flatMap(text -> coded(text, kinds));
        if (code.isPresent() && found.isEmpty()) {
            problems.on(line, "codeUnknown", code.get());
        }
        return found.map(Organisation::id).orElse(null);
    }

    private static @Nullable String orNull(Line line, Column column) {
        return line.given(column).orElse(null);
    }
}
