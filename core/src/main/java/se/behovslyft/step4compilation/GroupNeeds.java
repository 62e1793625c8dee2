package se.behovslyft.step4compilation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.behovslyft.audit.AuditTrail;
import se.behovslyft.need.By;
import se.behovslyft.need.LocalNeedId;
import se.behovslyft.round.RoundId;
import se.behovslyft.step4compilation.CompilationDecision.Kind;
import se.behovslyft.step4compilation.CompilationDecision.Move;

/**
 * Changes SKR's compilation: merge, split, take out, undo. Every change is a decision row with the moves it made, so that
 * it can be explained and undone; nothing is deleted. The caller holds the compilation ({@link WorkingLists#hold}).
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
     * @param about the suggestion that led to it, or null
     * @return the number they go under
     */
    int merge(
            RoundId round,
            Compilation held,
            WorkingList list,
            Collection<Integer> numbers,
            @Nullable Integer about,
            By by) {
        int lowest = numbers.stream().min(Integer::compare).orElseThrow();
        List<Move> moves = numbers.stream()
                .filter(number -> number != lowest)
                .flatMap(number -> list.rowsUnder(number).stream())
                .map(row -> move(row, lowest))
                .toList();
        decide(round, held, about == null ? Kind.GROUPED : Kind.SAME, about, by, moves);
        return lowest;
    }

    /** Gives every need under the number its own number back. */
    List<Integer> split(RoundId round, Compilation held, WorkingList list, int number, By by) {
        List<Move> moves = new ArrayList<>();
        List<CompiledRow> members = list.rowsUnder(number);
        for (CompiledRow row : members.subList(1, members.size())) {
            moves.add(move(row, free(list, row, held)));
        }
        decide(round, held, Kind.SPLIT, null, by, moves);
        return moves.stream().map(Move::to).toList();
    }

    /** Takes one need out of its group. */
    int takeOut(RoundId round, Compilation held, WorkingList list, LocalNeedId need, By by) {
        CompiledRow row = list.row(need);
        Move move = move(row, free(list, row, held));
        decide(round, held, Kind.TAKEN_OUT, null, by, List.of(move));
        return move.to();
    }

    /** Writes a decision that moves nothing. */
    void decide(RoundId round, Compilation held, Kind kind, int suggestion, By by) {
        decide(round, held, kind, suggestion, by, List.of());
    }

    /** Undoes a decision. Empty, and nothing changes, when its rows have moved on since. */
    Optional<CompilationDecision> undo(
            RoundId round, Compilation held, WorkingList list, CompilationDecision decision, By by) {
        boolean movedOn =
                decision.moves().stream().anyMatch(move -> list.row(move.need()).group() != move.to());
        if (movedOn) {
            return Optional.empty();
        }
        List<Move> back = decision.moves().stream()
                .map(move -> move(list.row(move.need()), move.from()))
                .toList();
        decide(round, held, Kind.UNDONE, decision.seq(), by, back);
        return Optional.of(decision);
    }

    private Move move(CompiledRow row, int number) {
        var move = new Move(row.need(), row.group(), number);
        row.moveTo(number);
        rows.save(row);
        return move;
    }

    /** The number a need came in under, when nothing else goes under it now; otherwise a new one. */
    private static int free(WorkingList list, CompiledRow row, Compilation held) {
        return list.rowsUnder(row.own()).isEmpty() ? row.own() : held.nextNumber();
    }

    private void decide(RoundId round, Compilation held, Kind kind, @Nullable Integer about, By by, List<Move> moves) {
        decisions.save(new CompilationDecision(round, held.nextDecision(), kind, about, by, moves));
        audit.record(
                by.assignment(),
                "compilation." + kind.name().toLowerCase(java.util.Locale.ROOT),
                round + (about == null ? "" : "/" + about),
                null,
                by.channel());
    }
}
