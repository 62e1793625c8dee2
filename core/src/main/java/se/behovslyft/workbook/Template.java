package se.behovslyft.workbook;

import java.util.List;
import org.springframework.stereotype.Component;
import se.behovslyft.document.Attachment;
import se.behovslyft.wording.Wording;

/** The national template (mallen) as a file. Safe for use by many threads; keeps nothing. */
@Component
public final class Template {

    private final TemplateWriter writer;
    private final TemplateReader reader;

    Template(NeedColumns columns, Wording wording) {
        this.writer = new TemplateWriter(columns, wording);
        this.reader = new TemplateReader(columns, wording);
    }

    /**
     * The template as an Excel file, filled in with what is known. Nothing in it can run: there are no formulas,
     * and what people have written stays text.
     *
     * @param rows the needs, in the order wanted; at most 1,000 can be read back
     */
    public Attachment prefilled(TemplateHead head, List<TemplateRow> rows) {
        return writer.write(head, rows);
    }

    /**
     * Reads a file that somebody sent as a filled-in template: an Excel workbook or a table of text (CSV), known by its
     * content. Columns may have moved, been renamed or added. Stores nothing, never throws for what is in the file, and
     * takes little memory and time whatever it is.
     *
     * @param fileName as sent; only quoted
     * @param content at most 10 MB are read; not changed
     */
    public Reading read(String fileName, byte[] content) {
        return reader.read(fileName, content);
    }
}
