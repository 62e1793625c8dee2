package se.behovslyft.workbook.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.xml.sax.helpers.DefaultHandler;

/**
 * Reads a workbook (ECMA-376, both dialects) as a stream, so that neither a million formatted rows nor a hundred thousand
 * styles cost more than the time to pass by them.
 */
final class ExcelFile {

    /** The texts of a workbook are held in memory while it is read. */
    private static final long TEXT_BYTES = 32L * 1024 * 1024;

    private static final long SMALL_PART_BYTES = 16L * 1024 * 1024;

    private final ZipParts parts;
    private final Relations relations;
    private final WorkbookIndex index;

    private ExcelFile(ZipParts parts, String workbook) throws UnfitFile, IOException {
        this.parts = parts;
        this.relations = Relations.of(parts, workbook);
        this.index = read(Optional.of(workbook), new WorkbookIndex());
    }

    static Opened.Book read(ZipParts parts) throws UnfitFile, IOException {
        Relations root = Relations.of(parts, "");
        String workbook = root.byType("officeDocument").orElseThrow(() -> new UnfitFile(Unfit.DAMAGED));
        var file = new ExcelFile(parts, workbook);
        Map<String, String> properties = file.read(root.byType("custom-properties"), new CustomProperties())
                .found();
        return new Opened.Book(file.sheets(), properties);
    }

    private List<Sheet> sheets() throws UnfitFile, IOException {
        List<String> texts = read(relations.byType("sharedStrings"), TEXT_BYTES, new SharedTexts())
                .texts();
        CellFormats formats = read(relations.byType("styles"), new CellFormats(index.countsFrom1904()));
        List<Sheet> sheets = new ArrayList<>();
        for (WorkbookIndex.Entry entry : index.sheets()) {
            var cells = new SheetCells(texts, formats);
            read(relations.byId(entry.relation()), ZipParts.MOST_BYTES, cells);
            sheets.add(cells.sheet(entry.name(), entry.hidden()));
        }
        return sheets;
    }

    private <T extends DefaultHandler> T read(Optional<String> name, T handler) throws UnfitFile, IOException {
        return read(name, SMALL_PART_BYTES, handler);
    }

    /** A part that is absent leaves the handler as it was. */
    private <T extends DefaultHandler> T read(Optional<String> name, long mostBytes, T handler)
            throws UnfitFile, IOException {
        if (name.isPresent()) {
            Optional<InputStream> part = parts.part(name.get(), mostBytes);
            if (part.isPresent()) {
                Xml.read(part.get(), handler);
            }
        }
        return handler;
    }
}
