package se.behovslyft.workbook.sheet;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** Files in the container of old Office programs, none of which is read. */
final class OleFile {

    private OleFile() {}

    static Unfit unfit(byte[] content) throws IOException {
        try (var container = new POIFSFileSystem(new ByteArrayInputStream(content))) {
            DirectoryNode root = container.getRoot();
            if (root.hasEntryCaseInsensitive("EncryptedPackage")) {
                return Unfit.PASSWORD;
            }
            if (root.hasEntryCaseInsensitive("Workbook") || root.hasEntryCaseInsensitive("Book")) {
                return Unfit.OLD_EXCEL;
            }
            return root.hasEntryCaseInsensitive("WordDocument") ? Unfit.WORD : Unfit.OTHER_KIND;
        }
    }
}
