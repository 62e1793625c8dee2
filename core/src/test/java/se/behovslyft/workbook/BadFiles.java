package se.behovslyft.workbook;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** Files that cannot be read as a template, each as the bytes that would really come. */
final class BadFiles {

    static final byte[] TEMPLATE = SentFile.workbook("Behov", List.of(List.of("Behov"), List.of("Sömn")));

    private BadFiles() {}

    static byte[] protectedByPassword() {
        var info = new EncryptionInfo(EncryptionMode.agile);
        Encryptor encryptor = info.getEncryptor();
        encryptor.confirmPassword("hemligt");
        try (var container = new POIFSFileSystem();
                var bytes = new ByteArrayOutputStream()) {
            try (var book = OPCPackage.open(new ByteArrayInputStream(TEMPLATE));
                    var out = encryptor.getDataStream(container)) {
                book.save(out);
            }
            container.writeFilesystem(bytes);
            return bytes.toByteArray();
        } catch (IOException | GeneralSecurityException | InvalidFormatException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A container of old Office programs that holds one stream. */
    static byte[] container(String stream) {
        try (var container = new POIFSFileSystem();
                var bytes = new ByteArrayOutputStream()) {
            container.createDocument(new ByteArrayInputStream(new byte[5_000]), stream);
            container.writeFilesystem(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static byte[] withMacros() {
        return SentFile.workbook(book -> {
            book.createSheet("Behov").createRow(0).createCell(0).setCellValue("Behov");
            try {
                book.setVBAProject(new ByteArrayInputStream(new byte[] {1, 2, 3}));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    /** Some 300 kB that unpack to 120 MB of blank cells. */
    static byte[] bomb() {
        int tooMuch = 120 * 1024 * 1024;
        String row = "<row><c><v>1</v></c></row>";
        return ZipBytes.replaced(
                TEMPLATE,
                "xl/worksheets/sheet1.xml",
                ZipBytes.repeated("<worksheet><sheetData>", row, tooMuch / row.length(), "</sheetData></worksheet>"));
    }

    static byte[] withSoManyParts(int parts) {
        var zip = new ZipBytes().part("xl/workbook.xml", "<workbook/>");
        for (int part = 0; part < parts; part++) {
            zip.part("xl/part" + part, "x");
        }
        return zip.bytes();
    }

    /** Each entity holds ten of the one before it. */
    static byte[] withEntitiesThatMultiply() {
        var entities = new StringBuilder("<!DOCTYPE worksheet [<!ENTITY a0 \"ha\">");
        for (int level = 1; level < 12; level++) {
            entities.append("<!ENTITY a%d \"%s\">".formatted(level, ("&a" + (level - 1) + ";").repeat(10)));
        }
        return ZipBytes.replaced(
                TEMPLATE,
                "xl/worksheets/sheet1.xml",
                out -> out.write((entities
                                + "]><worksheet><sheetData><row><c t=\"str\"><v>&a11;</v></c></row></sheetData></worksheet>")
                        .getBytes(StandardCharsets.UTF_8)));
    }

    /** A reader of XML would hold all of it in memory. */
    static byte[] withATagOfManyMegabytes() {
        return ZipBytes.replaced(
                TEMPLATE,
                "xl/worksheets/sheet1.xml",
                ZipBytes.repeated("<worksheet><c r=\"", "a>".repeat(1024), 20 * 1024, "\"/></worksheet>"));
    }

    static byte[] withNeeds(int count) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("Behov", "Beskrivning"));
        for (int need = 1; need <= count; need++) {
            rows.add(List.of("Behov nummer " + need, "Beskrivning"));
        }
        return SentFile.workbook("Behov", rows);
    }

    static byte[] cutOff() {
        return Arrays.copyOf(TEMPLATE, TEMPLATE.length / 2);
    }

    static byte[] text(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    static byte[] bytes(int... values) {
        byte[] bytes = new byte[values.length];
        for (int at = 0; at < values.length; at++) {
            bytes[at] = (byte) values[at];
        }
        return bytes;
    }
}
