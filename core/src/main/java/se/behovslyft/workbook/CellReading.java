package se.behovslyft.workbook;

import java.util.List;
import java.util.Optional;
import se.behovslyft.need.Level;
import se.behovslyft.need.Outcome;
import se.behovslyft.need.Wordings;

/** What the values of one need were taken to mean. */
public sealed interface CellReading {

    /**
     * They make a need. A value that was not understood stands as text in the nearest note, and a remark says where.
     *
     * @param level the proposed level, when one was given and understood
     * @param outcome the decision after the reconciliation, when one was given and understood
     */
    record Understood(Wordings words, Optional<Level> level, Optional<Outcome> outcome, List<Remark> remarks)
            implements CellReading {
        public Understood {
            remarks = List.copyOf(remarks);
        }
    }

    /** They cannot be stored: there is no title to be had, or a text is too long. Nothing is cut off behind anyone's back. */
    record NotUsable(List<Remark> faults) implements CellReading {
        public NotUsable {
            faults = List.copyOf(faults);
        }
    }
}
