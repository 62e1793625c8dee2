package se.behovslyft.workbook;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A row of a file that somebody sent, as it stands there: nothing is guarded yet, neither in the cells nor in what the
 * remarks quote (S-06). What it means is for {@link NeedColumns#read}.
 *
 * @param row where it stands in the sheet, as the sender sees it, from 1
 * @param number the running number; empty for a new need
 * @param version the text version the row was made from; empty when the number was written by hand, so that it may be the
 *     sender's own numbering
 * @param cells every column the file has, also blank ones, as shown in the sheet; none when a row of ours
 *     was emptied, so that nothing is changed by that
 * @param remarks about single cells, worded
 */
public record ReadRow(
        int row,
        Optional<Integer> number,
        Optional<Integer> version,
        Map<NeedColumn, String> cells,
        List<String> remarks) {

    public ReadRow {
        cells = Map.copyOf(cells);
        remarks = List.copyOf(remarks);
    }
}
