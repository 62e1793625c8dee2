package se.behovslyft.step4compilation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.behovslyft.audit.AuditTrail;
import se.behovslyft.need.LocalNeedId;
import se.behovslyft.step4compilation.CompilationDecision.Kind;
import se.behovslyft.step4compilation.CompilationDecision.Move;

/**
 * Changes SKR's compilation: merge, split, take out, undo. Every change is a decision row with the moves it made, so that
 * it can be explained and undone; nothing is deleted.
 */
@Component
class GroupNeeds {

    private final CompiledRows rows;
    private final CompilationDecisions decisions;
    private final AuditTrail audit;

    GroupNeeds(CompiledRows rows, CompilationDecisions decisions, AuditTrail audit) {
        this.rows = rows;
        this.decisions = decisions;
        this.audit = audit;
    }

    /**
     * Puts everything under those numbers under the lowest of them.
     *
     * @return the number they go under
     */
    int merge(Change change, Collection<Integer> numbers) {
        return merge(change, numbers, Kind.GROUPED, null);
    }

    /**
     * Puts the groups of a suggestion's two needs together.
     *
     * @return the number they go under
     */
    int merge(Change change, SimilaritySuggestion suggestion) {
        List<Integer> numbers = List.of(
                change.list().row(suggestion.one()).group(),
                change.list().row(suggestion.other()).group());
        return merge(change, numbers, Kind.SAME, suggestion.number());
    }

    /**
     * Gives every need under the number but the first its own number back.
     *
     * @return the numbers they go under, without the one that stays
     */
    List<Integer> split(Change change, int number) {
        List<Move> moves = new ArrayList<>();
        List<CompiledRow> members = change.list().rowsUnder(number);
        for (CompiledRow row : members.subList(1, members.size())) {
            moves.add(move(row, free(change, row)));
        }
        write(change, Kind.SPLIT, null, moves);
        return moves.stream().map(Move::to).toList();
    }

    /**
     * Takes one need out of its group.
     *
     * @return the number it goes under
     */
    int takeOut(Change change, LocalNeedId need) {
        CompiledRow row = change.list().row(need);
        Move move = move(row, free(change, row));
        write(change, Kind.TAKEN_OUT, null, List.of(move));
        return move.to();
    }

    /** Writes a decision about a suggestion that moves nothing. */
    void decide(Change change, Kind kind, SimilaritySuggestion suggestion) {
        write(change, kind, suggestion.number(), List.of());
    }

    /** Writes a decision about the compilation as a whole. */
    void decide(Change change, Kind kind) {
        write(change, kind, null, List.of());
    }

    /** Undoes a decision. Empty, and nothing changes, when its rows have moved on since. */
    Optional<CompilationDecision> undo(Change change, CompilationDecision decision) {
        WorkingList list = change.list();
        boolean movedOn =
                decision.moves().stream().anyMatch(move -> list.row(move.need()).group() != move.to());
        if (movedOn) {
            return Optional.empty();
        }
        List<Move> back = decision.moves().stream()
                .map(move -> move(list.row(move.need()), move.from()))
                .toList();
        write(change, Kind.UNDONE, decision.seq(), back);
        return Optional.of(decision);
    }

    private int merge(Change change, Collection<Integer> numbers, Kind kind, @Nullable Integer about) {
        int lowest = numbers.stream().min(Integer::compare).orElseThrow();
        List<Move> moves = numbers.stream()
                .distinct()
                .filter(number -> number != lowest)
                .flatMap(number -> change.list().rowsUnder(number).stream())
                .map(row -> move(row, lowest))
                .toList();
        write(change, kind, about, moves);
        return lowest;
    }

    private Move move(CompiledRow row, int number) {
        var move = new Move(row.need(), row.group(), number);
        row.moveTo(number);
        rows.save(row);
        return move;
    }

    /** The number a need came in under, when nothing else goes under it now; otherwise a new one. */
    private static int free(Change change, CompiledRow row) {
        return change.list().rowsUnder(row.own()).isEmpty()
                ? row.own()
                : change.held().nextNumber();
    }

    private void write(Change change, Kind kind, @Nullable Integer about, List<Move> moves) {
        decisions.save(new CompilationDecision(change, kind, about, moves));
        audit.record(
                change.by().assignment(),
                "compilation." + kind.name().toLowerCase(Locale.ROOT),
                change.round() + (about == null ? "" : "/" + about),
                change.why(),
                change.by().channel());
    }
}
