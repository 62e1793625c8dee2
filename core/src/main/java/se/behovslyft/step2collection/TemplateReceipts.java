package se.behovslyft.step2collection;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import se.behovslyft.dialog.Occasion;
import se.behovslyft.need.LocalNeed;
import se.behovslyft.need.LocalNeeds;

/** Looks up rows of the file that a person last handed in. */
@Component
public class TemplateReceipts {

    private final TemplateReceiptRows receipts;
    private final LocalNeeds needs;
    private final OwnNeeds own;

    TemplateReceipts(TemplateReceiptRows receipts, LocalNeeds needs, OwnNeeds own) {
        this.receipts = receipts;
        this.needs = needs;
        this.own = own;
    }

    /** The needs that those rows became; before any file, a row is the need of that number. */
    public OwnNeeds.Found rows(Occasion occasion, List<Integer> rows) {
        Optional<TemplateReceipt> latest = receipts.findFirstByRoundAndRssAndPersonOrderByReceivedAtDesc(
                occasion.round().id(),
                occasion.actingFor().id(),
                occasion.person().id());
        if (latest.isEmpty()) {
            return own.numbered(occasion, rows);
        }
        List<LocalNeed> found = new ArrayList<>();
        List<Integer> unknown = new ArrayList<>();
        for (int row : rows) {
            latest.get().need(row).map(needs::named).ifPresentOrElse(found::add, () -> unknown.add(row));
        }
        return new OwnNeeds.Found(found, unknown);
    }

    /** Remembers which row became which need. */
    public void keep(Occasion occasion, List<TakeRows.Taken> taken) {
        receipts.save(new TemplateReceipt(
                occasion.round().id(),
                occasion.actingFor().id(),
                occasion.person().id(),
                occasion.now(),
                taken.stream()
                        .flatMap(row -> row.need().stream().map(need -> new TemplateReceipt.Row(row.row(), need.id())))
                        .toList()));
    }
}
