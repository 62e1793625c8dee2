package se.behovslyft.step2collection;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import se.behovslyft.dialog.Occasion;
import se.behovslyft.need.Inspection;
import se.behovslyft.need.LocalNeed;
import se.behovslyft.need.LocalNeeds;
import se.behovslyft.need.Outcome;
import se.behovslyft.need.PersonalDataGuard;
import se.behovslyft.need.SourceKind;
import se.behovslyft.need.Wordings;
import se.behovslyft.wording.Wording;
import se.behovslyft.workbook.CellReading;
import se.behovslyft.workbook.NeedColumn;
import se.behovslyft.workbook.NeedColumns;
import se.behovslyft.workbook.ReadRow;
import se.behovslyft.workbook.Remark;

/**
 * Takes the rows of a template into the RSS' list. A row with a number changes that need, a row without one is new unless
 * the same words stand there already: the same file twice is no change. A row with an identity number is stopped,
 * the others are kept (S-06). Every row gets a fate; none is dropped.
 */
@Component
public class TakeRows {

    /** What became of a row. */
    public enum Fate {
        NEW,
        CHANGED,
        UNCHANGED,
        /** The compilation is submitted; the row differs from what SKR has. */
        LOCKED,
        /** Held an identity number: not stored. */
        STOPPED,
        /** Could not be stored; the remarks say why. */
        UNUSABLE
    }

    /**
     * One row and what became of it.
     *
     * @param row as the sheet numbers it
     * @param need the need it became or was; empty when it was not stored
     * @param remarks worded
     */
    public record Taken(int row, Fate fate, Optional<LocalNeed> need, List<String> remarks) {
        public Taken {
            remarks = List.copyOf(remarks);
        }
    }

    private final RegisterNeed register;
    private final OwnNeeds own;
    private final LocalNeeds needs;
    private final NeedColumns columns;
    private final PersonalDataGuard guard;
    private final Wording wording;

    TakeRows(
            RegisterNeed register,
            OwnNeeds own,
            LocalNeeds needs,
            NeedColumns columns,
            PersonalDataGuard guard,
            Wording wording) {
        this.register = register;
        this.own = own;
        this.needs = needs;
        this.columns = columns;
        this.guard = guard;
        this.wording = wording;
    }

    /** Takes the rows in their order. */
    public List<Taken> take(Occasion occasion, List<ReadRow> rows) {
        boolean submitted = own.participation(occasion).isSubmitted();
        List<LocalNeed> known = new ArrayList<>(own.living(occasion));
        List<Taken> taken = new ArrayList<>();
        for (ReadRow row : rows) {
            Taken one = take(occasion, row, known, submitted);
            one.need().filter(need -> !known.contains(need)).ifPresent(known::add);
            taken.add(one);
        }
        return taken;
    }

    private Taken take(Occasion occasion, ReadRow row, List<LocalNeed> known, boolean submitted) {
        Inspection inspection = guard.inspect(everything(row));
        if (inspection.isStopped()) {
            return new Taken(row.row(), Fate.STOPPED, Optional.empty(), List.of(wording.text("take.stopped")));
        }
        List<String> remarks = remarks(row, inspection);
        Optional<LocalNeed> numbered = numbered(row, known, remarks);
        if (row.cells().isEmpty()) {
            remarks.add(wording.text("take.emptied"));
            return new Taken(row.row(), Fate.UNCHANGED, numbered, remarks);
        }
        Optional<LocalNeed> existing = numbered.or(() -> same(row.cells(), known));
        return switch (columns.read(row.cells(), existing.map(LocalNeed::words).orElse(null))) {
            case CellReading.NotUsable(var faults) -> {
                add(faults, remarks);
                yield new Taken(row.row(), Fate.UNUSABLE, Optional.empty(), remarks);
            }
            case CellReading.Understood understood -> {
                add(understood.remarks(), remarks);
                yield submitted
                        ? late(row, existing, understood, remarks)
                        : saved(occasion, row, existing, understood, remarks);
            }
        };
    }

    /** Also what stood in columns that the template does not have; it comes as remarks. */
    private static String everything(ReadRow row) {
        return String.join("\n", row.cells().values()) + "\n" + String.join("\n", row.remarks());
    }

    private List<String> remarks(ReadRow row, Inspection inspection) {
        List<String> remarks = new ArrayList<>(row.remarks());
        inspection.cautions().stream()
                .sorted()
                .forEach(caution -> remarks.add(wording.text("take.caution." + caution.name())));
        return remarks;
    }

    private static void add(List<Remark> told, List<String> remarks) {
        told.stream().map(Remark::sentence).forEach(remarks::add);
    }

    /** A number counts when the row was made by us; one written by hand may be the sender's own numbering. */
    private Optional<LocalNeed> numbered(ReadRow row, List<LocalNeed> known, List<String> remarks) {
        if (row.number().isEmpty() || row.version().isEmpty()) {
            return Optional.empty();
        }
        Optional<LocalNeed> found = known.stream()
                .filter(need -> need.number() == row.number().get())
                .findFirst();
        if (found.isEmpty()) {
            remarks.add(wording.text("take.unknownNumber", row.number().get()));
        }
        found.filter(need -> need.history().size() > row.version().get())
                .ifPresent(need -> remarks.add(wording.text("take.newer")));
        return found;
    }

    /** The need that already has these words. */
    private Optional<LocalNeed> same(Map<NeedColumn, String> cells, List<LocalNeed> known) {
        return columns.read(cells, null) instanceof CellReading.Understood understood
                ? known.stream()
                        .filter(need -> sameWords(need.words(), understood.words()))
                        .findFirst()
                : Optional.empty();
    }

    private static boolean sameWords(Wordings one, Wordings other) {
        return one.title().strip().equalsIgnoreCase(other.title().strip())
                && one.description().strip().equals(other.description().strip());
    }

    private Taken late(
            ReadRow row, Optional<LocalNeed> existing, CellReading.Understood understood, List<String> remarks) {
        boolean isSame =
                existing.filter(need -> need.words().equals(understood.words())).isPresent();
        if (!isSame) {
            remarks.add(wording.text("take.locked"));
        }
        return new Taken(row.row(), isSame ? Fate.UNCHANGED : Fate.LOCKED, existing, remarks);
    }

    private Taken saved(
            Occasion occasion,
            ReadRow row,
            Optional<LocalNeed> existing,
            CellReading.Understood understood,
            List<String> remarks) {
        LocalNeed need = existing.orElseGet(() -> register.begin(occasion, understood.words()));
        int before = need.decisions().size();
        if (register.save(occasion, need, understood.words(), understood.level())
                instanceof RegisterNeed.Outcome.ForTheNetwork) {
            remarks.add(wording.text("take.forTheNetwork"));
        }
        understood.outcome().ifPresent(outcome -> decide(occasion, need, outcome, remarks));
        if (understood.words().description().isBlank()) {
            remarks.add(wording.text("take.noDescription"));
        }
        Fate changed = need.decisions().size() == before ? Fate.UNCHANGED : Fate.CHANGED;
        return new Taken(row.row(), existing.isEmpty() ? Fate.NEW : changed, Optional.of(need), remarks);
    }

    private void decide(Occasion occasion, LocalNeed need, Outcome outcome, List<String> remarks) {
        if (outcome == Outcome.LIFT && need.words().source() == SourceKind.OWN_JUDGEMENT) {
            remarks.add(wording.text("take.forTheNetwork"));
            return;
        }
        need.decide(outcome, occasion.by(), null);
        needs.save(need);
    }
}
