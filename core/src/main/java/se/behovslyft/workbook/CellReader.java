package se.behovslyft.workbook;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import se.behovslyft.need.Endorsement;
import se.behovslyft.need.KnowledgeProblem;
import se.behovslyft.need.Level;
import se.behovslyft.need.Outcome;
import se.behovslyft.need.Service;
import se.behovslyft.need.SourceKind;
import se.behovslyft.need.SubjectKind;
import se.behovslyft.need.Wordings;
import se.behovslyft.wording.Wording;

/** Reads the cells of one need; see {@link NeedColumns#read}. */
final class CellReader {

    private static final Pattern BETWEEN_OPTIONS = Pattern.compile("[,;/\\n+&]|\\s(?:och|samt)\\s");

    private final Wording wording;
    private final Vocabulary vocabulary;

    CellReader(Wording wording, Vocabulary vocabulary) {
        this.wording = wording;
        this.vocabulary = vocabulary;
    }

    CellReading read(Map<NeedColumn, String> cells, Map<NeedColumn, String> earlier) {
        var notes = new CellNotes(wording, merged(cells, earlier));
        Set<SubjectKind> about = several(notes);
        var choices = new Choices(
                one(NeedColumn.PROBLEM, notes).map(KnowledgeProblem.class::cast),
                one(NeedColumn.SERVICE, notes).map(Service.class::cast),
                source(notes),
                one(NeedColumn.ENDORSED, notes).map(Endorsement.class::cast));
        Optional<Level> level = one(NeedColumn.LEVEL, notes).map(Level.class::cast);
        Optional<Outcome> outcome = one(NeedColumn.OUTCOME, notes).map(Outcome.class::cast);
        notes.seeToTheTitle();
        return notes.faults().isEmpty()
                ? new CellReading.Understood(words(notes, about, choices), level, outcome, notes.remarks())
                : new CellReading.NotUsable(notes.faults());
    }

    private static Map<NeedColumn, String> merged(Map<NeedColumn, String> cells, Map<NeedColumn, String> earlier) {
        Map<NeedColumn, String> merged = new EnumMap<>(NeedColumn.class);
        merged.putAll(earlier);
        cells.forEach((column, cell) -> {
            if (column != NeedColumn.TITLE || !cell.isBlank()) {
                merged.put(column, cell.strip());
            }
        });
        return merged;
    }

    private Optional<Enum<?>> one(NeedColumn column, CellNotes notes) {
        String written = notes.text(column);
        if (written.isEmpty()) {
            return Optional.empty();
        }
        Optional<Vocabulary.Beginning> found =
                vocabulary.beginning(column.options().orElseThrow(), written);
        found.ifPresentOrElse(beginning -> notes.keep(column, beginning.rest()), () -> notes.notUnderstood(column));
        return found.map(Vocabulary.Beginning::option);
    }

    /** A source in other words than ours is another source, with those words as its title. */
    private Optional<SourceKind> source(CellNotes notes) {
        Optional<SourceKind> known = one(NeedColumn.SOURCE, notes).map(SourceKind.class::cast);
        return known.isPresent() || notes.text(NeedColumn.SOURCE).isEmpty() ? known : Optional.of(SourceKind.OTHER);
    }

    private Set<SubjectKind> several(CellNotes notes) {
        Set<SubjectKind> chosen = EnumSet.noneOf(SubjectKind.class);
        String written = notes.text(NeedColumn.ABOUT);
        boolean isList = written.length() <= NeedColumn.ABOUT.maxLength();
        String unknown = Arrays.stream(isList ? BETWEEN_OPTIONS.split(written) : new String[] {written})
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .filter(part -> !understood(part, chosen))
                .collect(Collectors.joining(", "));
        if (!unknown.isEmpty()) {
            notes.notUnderstood(NeedColumn.ABOUT, unknown);
        }
        return chosen;
    }

    private boolean understood(String part, Set<SubjectKind> chosen) {
        return vocabulary
                .exactly(SubjectKind.class, part)
                .map(SubjectKind.class::cast)
                .map(subject -> chosen.add(subject) || chosen.contains(subject))
                .orElse(false);
    }

    private static Wordings words(CellNotes notes, Set<SubjectKind> about, Choices choices) {
        return new Wordings(
                notes.text(NeedColumn.TITLE),
                notes.text(NeedColumn.DESCRIPTION),
                about,
                choices.problem().orElse(null),
                notes.text(NeedColumn.TARGET_GROUP),
                choices.service().orElse(null),
                notes.text(NeedColumn.CHALLENGE),
                choices.source().orElse(null),
                notes.text(NeedColumn.SOURCE_NOTE),
                notes.text(NeedColumn.KNOWN_SUPPORT),
                notes.text(NeedColumn.WHY_INSUFFICIENT),
                notes.text(NeedColumn.TO_DISCUSS),
                notes.text(NeedColumn.NETWORK_COMMENT),
                choices.endorsed().orElse(null),
                notes.text(NeedColumn.MUNICIPALITIES));
    }

    private record Choices(
            Optional<KnowledgeProblem> problem,
            Optional<Service> service,
            Optional<SourceKind> source,
            Optional<Endorsement> endorsed) {}
}
