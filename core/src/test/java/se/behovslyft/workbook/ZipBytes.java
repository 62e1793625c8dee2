package se.behovslyft.workbook;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** Zip files put together by hand, for what no honest program writes. */
final class ZipBytes {

    /** Writes the content of one part; may write far more than fits in memory. */
    @FunctionalInterface
    interface Content {
        void writeTo(OutputStream out) throws IOException;
    }

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final ZipOutputStream zip = new ZipOutputStream(bytes);

    ZipBytes part(String name, String text) {
        return part(name, out -> out.write(text.getBytes(StandardCharsets.UTF_8)));
    }

    ZipBytes part(String name, Content content) {
        try {
            zip.putNextEntry(new ZipEntry(name));
            content.writeTo(zip);
            zip.closeEntry();
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** All parts of a zip file, but one with another content. */
    static byte[] replaced(byte[] file, String name, Content content) {
        var copy = new ZipBytes();
        try (var in = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                byte[] part = in.readAllBytes();
                copy.part(entry.getName(), entry.getName().equals(name) ? content : out -> out.write(part));
            }
            return copy.bytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    byte[] bytes() {
        try {
            zip.close();
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Content repeated(String begin, String piece, int times, String end) {
        return out -> {
            out.write(begin.getBytes(StandardCharsets.UTF_8));
            byte[] again = piece.getBytes(StandardCharsets.UTF_8);
            for (int time = 0; time < times; time++) {
                out.write(again);
            }
            out.write(end.getBytes(StandardCharsets.UTF_8));
        };
    }
}
