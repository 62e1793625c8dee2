package se.behovslyft.step4compilation;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import se.behovslyft.actor.AssignmentId;
import se.behovslyft.need.LocalNeed;
import se.behovslyft.need.LocalNeedId;
import se.behovslyft.step4compilation.CompilationDecision.Kind;

/**
 * SKR's compilation of a round as it stands: groups, suggestions that wait, and what was decided. A picture of one moment;
 * {@link WorkingLists} makes it.
 */
final class WorkingList {

    private final Map<LocalNeedId, CompiledRow> rows;
    private final Map<LocalNeedId, LocalNeed> needs;
    private final List<SimilaritySuggestion> suggestions;
    private final List<CompilationDecision> decisions;
    private final List<CompilationDecision> standing;

    WorkingList(
            List<CompiledRow> rows,
            List<LocalNeed> needs,
            List<SimilaritySuggestion> suggestions,
            List<CompilationDecision> decisions) {
        this.rows = rows.stream().collect(Collectors.toMap(CompiledRow::need, Function.identity()));
        this.needs = needs.stream().collect(Collectors.toMap(LocalNeed::id, Function.identity()));
        this.suggestions = List.copyOf(suggestions);
        this.decisions = List.copyOf(decisions);
        this.standing = standing(decisions);
    }

    /** All items, by number. */
    List<CompiledNeed> items() {
        Map<Integer, List<LocalNeed>> byNumber = new TreeMap<>(rows.values().stream()
                .sorted(Comparator.comparing(CompiledRow::own))
                .collect(Collectors.groupingBy(
                        CompiledRow::group, Collectors.mapping(row -> needs.get(row.need()), Collectors.toList()))));
        return byNumber.entrySet().stream()
                .map(item -> new CompiledNeed(item.getKey(), item.getValue()))
                .toList();
    }

    Optional<CompiledNeed> item(int number) {
        return items().stream().filter(item -> item.number() == number).findFirst();
    }

    /** The item a need is in. */
    CompiledNeed itemOf(LocalNeedId need) {
        return item(row(need).group()).orElseThrow();
    }

    /** The rows that go under the number now, in the order they came in. */
    List<CompiledRow> rowsUnder(int number) {
        return rows.values().stream()
                .filter(row -> row.group() == number)
                .sorted(Comparator.comparing(CompiledRow::own))
                .toList();
    }

    /** The row of a submitted need; absence is a fault. */
    CompiledRow row(LocalNeedId need) {
        return Optional.ofNullable(rows.get(need))
                .orElseThrow(() -> new IllegalStateException("No row for need " + need));
    }

    /** How many needs there are. */
    int size() {
        return rows.size();
    }

    /** The decision that settles a suggestion, unless it was undone. */
    Optional<CompilationDecision> settled(SimilaritySuggestion suggestion) {
        return standing.stream().filter(row -> row.settles(suggestion)).reduce((first, second) -> second);
    }

    /**
     * The suggestions that wait, best first, those put off last. Needs in one group need no suggestion any more, and groups
     * of which any two members were said to be different are never suggested again (S-15).
     */
    List<SimilaritySuggestion> queue() {
        Set<Set<Integer>> apart = apart();
        Set<Set<Integer>> seen = new HashSet<>();
        return suggestions.stream()
                .filter(suggestion -> settled(suggestion).isEmpty())
                .sorted(Comparator.comparing(this::timesPutOff)
                        .thenComparing(SimilaritySuggestion::score, Comparator.reverseOrder()))
                .filter(suggestion -> groups(suggestion).size() == 2)
                .filter(suggestion -> !apart.contains(groups(suggestion)))
                .filter(suggestion -> seen.add(groups(suggestion)))
                .toList();
    }

    /** What was decided about an item's members, oldest first. */
    List<CompilationDecision> historyOf(CompiledNeed item) {
        Set<LocalNeedId> members = item.members().stream().map(LocalNeed::id).collect(Collectors.toSet());
        return decisions.stream()
                .filter(row -> row.moves().stream().anyMatch(move -> members.contains(move.need())))
                .toList();
    }

    /** The latest decision in that assignment that still stands. */
    Optional<CompilationDecision> latestBy(AssignmentId assignment) {
        return standing.stream().filter(row -> row.by().equals(assignment)).reduce((first, second) -> second);
    }

    private long timesPutOff(SimilaritySuggestion suggestion) {
        return standing.stream()
                .filter(row -> row.kind() == Kind.LATER && row.isAbout(suggestion))
                .count();
    }

    private Set<Set<Integer>> apart() {
        return suggestions.stream()
                .filter(suggestion -> settled(suggestion)
                        .filter(row -> row.kind() != Kind.SAME)
                        .isPresent())
                .map(this::groups)
                .collect(Collectors.toSet());
    }

    private Set<Integer> groups(SimilaritySuggestion suggestion) {
        return new HashSet<>(
                List.of(row(suggestion.one()).group(), row(suggestion.other()).group()));
    }

    private static List<CompilationDecision> standing(List<CompilationDecision> all) {
        Set<Integer> undone = all.stream()
                .filter(row -> row.kind() == Kind.UNDONE)
                .flatMap(row -> row.about().stream())
                .collect(Collectors.toSet());
        return all.stream()
                .filter(row -> row.kind() != Kind.UNDONE && !undone.contains(row.seq()))
                .toList();
    }
}
