package se.behovslyft.workbook;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A row of a file that somebody sent. What it means is for {@link NeedColumns#read}.
 *
 * @param row where it stands in the sheet, as the sender sees it, from 1
 * @param number the running number; empty for a new need
 * @param version the text version the row was made from; empty when the number was written by hand, so that it may be the
 *     sender's own numbering
 * @param cells every column the file has, also blank ones, as shown in the sheet; empty when the row was emptied
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
