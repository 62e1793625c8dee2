package se.behovslyft.workbook.sheet;

import java.io.IOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Opens a file from an unknown hand. Takes little memory and little time whatever the file is made to do. */
public final class SheetFile {

    /** The largest file that is looked into, in bytes. */
    public static final int MOST_BYTES = 10 * 1024 * 1024;

    private static final Logger LOG = LoggerFactory.getLogger(SheetFile.class);

    private SheetFile() {}

    /** Opens the file; it is neither changed nor kept. */
    public static Opened open(byte[] content) {
        try {
            return opened(content);
        } catch (UnfitFile e) {
            return new Opened.Refused(e.why());
        } catch (IOException e) {
            LOG.debug("A file of {} bytes is damaged", content.length);
            return new Opened.Refused(Unfit.DAMAGED);
        } catch (RuntimeException e) {
            // The libraries below answer a file that is broken in a new way with any exception. The text of the
            // exception
            // may quote the file and is left out.
            LOG.warn(
                    "A file of {} bytes could not be read: {}",
                    content.length,
                    e.getClass().getName());
            return new Opened.Refused(Unfit.DAMAGED);
        }
    }

    private static Opened opened(byte[] content) throws UnfitFile, IOException {
        if (content.length > MOST_BYTES) {
            throw new UnfitFile(Unfit.TOO_LARGE);
        }
        if (isBlank(content)) {
            throw new UnfitFile(Unfit.EMPTY);
        }
        return switch (Magic.of(content)) {
            case ZIP -> zip(content);
            case OLE -> throw new UnfitFile(OleFile.unfit(content));
            case PDF -> throw new UnfitFile(Unfit.PDF);
            case PICTURE -> throw new UnfitFile(Unfit.PICTURE);
            case ARCHIVE -> throw new UnfitFile(Unfit.ARCHIVE);
            case RICH_TEXT -> throw new UnfitFile(Unfit.WORD);
            case MARKUP -> throw new UnfitFile(Unfit.OTHER_KIND);
            case NONE -> CsvFile.read(TextDecoder.decode(content));
        };
    }

    private static Opened zip(byte[] content) throws UnfitFile, IOException {
        try (ZipParts parts = ZipParts.open(content)) {
            parts.refuseWhatIsNoWorkbook();
            parts.measure();
            return ExcelFile.read(parts);
        }
    }

    private static boolean isBlank(byte[] content) {
        for (byte b : content) {
            if (b != 0 && !Character.isWhitespace(b)) {
                return false;
            }
        }
        return true;
    }
}
