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
import se.behovslyft.round.Round;
import se.behovslyft.step4compilation.CompilationDecision.Kind;

/**
 * SKR's compilation of a round as it stands: groups, suggestions that wait, and what was decided. A picture of one moment;
 * {@link WorkingLists} makes it.
 */
final class WorkingList {

    private final Round round;
    private final Map<LocalNeedId, CompiledRow> rows;
    private final Map<LocalNeedId, LocalNeed> needs;
    private final List<SimilaritySuggestion> suggestions;
    private final List<CompilationDecision> decisions;
    private final List<CompilationDecision> standing;

    WorkingList(
            Round round,
            List<CompiledRow> rows,
            List<LocalNeed> needs,
            List<SimilaritySuggestion> suggestions,
            List<CompilationDecision> decisions) {
        this.round = round;
        this.rows = rows.stream().collect(Collectors.toMap(CompiledRow::need, Function.identity()));
        this.needs = needs.stream().collect(Collectors.toMap(LocalNeed::id, Function.identity()));
        this.suggestions = List.copyOf(suggestions);
        this.decisions = List.copyOf(decisions);
        this.standing = standing(decisions);
    }

    Round round() {
        return round;
    }

    /** All items, by number. */
    List<CompiledNeed> items() {
        Map<Integer, List<LocalNeed>> byNumber = new TreeMap<>(rows.values().stream()
                .sorted(Comparator.comparing(CompiledRow::own))
                .collect(Collectors.groupingBy(
                        CompiledRow::group, Collectors.mapping(row -> need(row.need()), Collectors.toList()))));
        return byNumber.entrySet().stream()
                .map(item -> new CompiledNeed(item.getKey(), item.getValue()))
                .toList();
    }

    /** The item of a number; of a number that went into a group, the group. */
    Optional<CompiledNeed> item(int number) {
        return under(number)
                .or(() -> rows.values().stream()
                        .filter(row -> row.own() == number)
                        .findFirst()
                        .flatMap(row -> under(row.group())));
    }

    /** The item a need is in. */
    CompiledNeed itemOf(LocalNeedId need) {
        return under(row(need).group()).orElseThrow();
    }

    /** The need that came in under that number, wherever it is now. */
    Optional<LocalNeed> cameInAs(int number) {
        return rows.values().stream()
                .filter(row -> row.own() == number)
                .findFirst()
                .map(row -> need(row.need()));
    }

    /** A submitted need; absence is a fault. */
    LocalNeed need(LocalNeedId id) {
        return Optional.ofNullable(needs.get(id)).orElseThrow(() -> new IllegalStateException("No need " + id));
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

    /** What was decided about an item's members, oldest first: moves, and suggestions that named one of them. */
    List<CompilationDecision> historyOf(CompiledNeed item) {
        Set<LocalNeedId> members = ids(item);
        Set<Integer> suggested = suggestions.stream()
                .filter(suggestion -> members.contains(suggestion.one()) || members.contains(suggestion.other()))
                .map(SimilaritySuggestion::number)
                .collect(Collectors.toSet());
        return decisions.stream()
                .filter(row -> row.suggestion().filter(suggested::contains).isPresent()
                        || row.moves().stream().anyMatch(move -> members.contains(move.need())))
                .toList();
    }

    /** The items that SKR has said are the same in part. */
    List<CompiledNeed> relatedTo(CompiledNeed item) {
        Set<LocalNeedId> members = ids(item);
        return suggestions.stream()
                .filter(suggestion -> isSettledAs(Kind.PARTLY, suggestion))
                .filter(suggestion -> members.contains(suggestion.one()) != members.contains(suggestion.other()))
                .map(suggestion -> itemOf(members.contains(suggestion.one()) ? suggestion.other() : suggestion.one()))
                .distinct()
                .toList();
    }

    /** Whether suggestions are shown without being asked for; they are until somebody says otherwise. */
    boolean showsSuggestions() {
        return standing.stream()
                .map(CompilationDecision::kind)
                .filter(kind -> kind == Kind.SUGGESTIONS_OFF || kind == Kind.SUGGESTIONS_ON)
                .reduce((first, second) -> second)
                .filter(Kind.SUGGESTIONS_OFF::equals)
                .isEmpty();
    }

    /** How many suggestions were answered so. */
    long settledAs(Kind kind) {
        return suggestions.stream()
                .filter(suggestion -> isSettledAs(kind, suggestion))
                .count();
    }

    /** How many needs were grouped by hand with none they had been suggested for: what the search missed (S-41). */
    long missed() {
        return standing.stream()
                .filter(row -> row.kind() == Kind.GROUPED)
                .flatMap(row -> row.moves().stream())
                .filter(move -> rowsUnder(move.to()).stream()
                        .noneMatch(other -> suggestions.stream()
                                .anyMatch(suggestion -> suggestion.isAbout(move.need(), other.need()))))
                .count();
    }

    /** The latest decision in that assignment that still stands. */
    Optional<CompilationDecision> latestBy(AssignmentId assignment) {
        return standing.stream().filter(row -> row.by().equals(assignment)).reduce((first, second) -> second);
    }

    private Optional<CompiledNeed> under(int number) {
        return items().stream().filter(item -> item.number() == number).findFirst();
    }

    private static Set<LocalNeedId> ids(CompiledNeed item) {
        return item.members().stream().map(LocalNeed::id).collect(Collectors.toSet());
    }

    private boolean isSettledAs(Kind kind, SimilaritySuggestion suggestion) {
        return settled(suggestion).filter(row -> row.kind() == kind).isPresent();
    }

    private long timesPutOff(SimilaritySuggestion suggestion) {
        return standing.stream()
                .filter(row -> row.kind() == Kind.LATER && row.isAbout(suggestion))
                .count();
    }

    private Set<Set<Integer>> apart() {
        return suggestions.stream()
                .filter(suggestion -> isSettledAs(Kind.DIFFERENT, suggestion) || isSettledAs(Kind.PARTLY, suggestion))
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
