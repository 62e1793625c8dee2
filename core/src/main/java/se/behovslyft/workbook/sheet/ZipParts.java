package se.behovslyft.workbook.sheet;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/**
 * The parts of a zip file in memory. They are unpacked as a stream each time they are read and never kept, and first of
 * all measured: not by what the file says of itself, and not by how well it is packed – honest formatting packs
 * a thousandfold – but by what really comes out.
 */
final class ZipParts implements Closeable {

    /** The most that all parts together may unpack to, in bytes. */
    static final long MOST_BYTES = 100L * 1024 * 1024;

    static final int MOST_PARTS = 1_000;

    private static final int BUFFER = 64 * 1024;
    private static final int DESCRIPTION_BYTES = 1024 * 1024;
    private static final String CONTENT_TYPES = "[content_types].xml";

    private final ZipFile zip;
    private final Map<String, ZipArchiveEntry> entries = new HashMap<>();
    private final Map<String, Long> sizes = new HashMap<>();

    private ZipParts(ZipFile zip) {
        this.zip = zip;
    }

    static ZipParts open(byte[] content) throws UnfitFile, IOException {
        var parts = new ZipParts(ZipFile.builder()
                .setSeekableByteChannel(new SeekableInMemoryByteChannel(content))
                .get());
        try {
            parts.list();
            return parts;
        } catch (UnfitFile e) {
            parts.close();
            throw e;
        }
    }

    private void list() throws UnfitFile {
        var all = zip.getEntries();
        int count = 0;
        while (all.hasMoreElements()) {
            ZipArchiveEntry entry = all.nextElement();
            if (++count > MOST_PARTS) {
                throw new UnfitFile(Unfit.SWOLLEN);
            }
            if (entry.getGeneralPurposeBit().usesEncryption()) {
                throw new UnfitFile(Unfit.PASSWORD);
            }
            entries.putIfAbsent(plain(entry.getName()), entry);
        }
    }

    /** Part names are compared without regard to case, and some programs write the wrong slash. */
    private static String plain(String name) {
        String tidy = name.replace('\\', '/').toLowerCase(Locale.ROOT);
        return tidy.startsWith("/") ? tidy.substring(1) : tidy;
    }

    void refuseWhatIsNoWorkbook() throws UnfitFile, IOException {
        if (isAny("word/document")) {
            throw new UnfitFile(Unfit.WORD);
        }
        if (isAny("vbaproject.bin")
                || isAny("xl/macrosheets/")
                || text(CONTENT_TYPES).contains("macroEnabled")) {
            throw new UnfitFile(Unfit.MACROS);
        }
        if (isAny("xl/workbook.bin")) {
            throw new UnfitFile(Unfit.OLD_EXCEL);
        }
        if (text("mimetype").startsWith("application/vnd.oasis.opendocument")) {
            throw new UnfitFile(Unfit.OPEN_DOCUMENT);
        }
        if (!isAny("workbook")) {
            boolean isDocument = entries.containsKey(CONTENT_TYPES) || isAny(".iwa");
            throw new UnfitFile(isDocument ? Unfit.OTHER_KIND : Unfit.ARCHIVE);
        }
    }

    private boolean isAny(String piece) {
        return entries.keySet().stream().anyMatch(name -> name.contains(piece));
    }

    private String text(String name) throws UnfitFile, IOException {
        ZipArchiveEntry entry = entries.get(name);
        if (entry == null) {
            return "";
        }
        try (InputStream in = stream(entry)) {
            return new String(in.readNBytes(DESCRIPTION_BYTES), StandardCharsets.UTF_8);
        }
    }

    /** Unpacks everything once and throws it away. */
    void measure() throws UnfitFile, IOException {
        byte[] buffer = new byte[BUFFER];
        long total = 0;
        for (Map.Entry<String, ZipArchiveEntry> part : entries.entrySet()) {
            long size = 0;
            try (InputStream in = stream(part.getValue())) {
                for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                    size += read;
                    if (total + size > MOST_BYTES) {
                        throw new UnfitFile(Unfit.SWOLLEN);
                    }
                }
            }
            total += size;
            sizes.put(part.getKey(), size);
        }
    }

    /**
     * A part, when there is one.
     *
     * @param mostBytes the most it may unpack to
     */
    Optional<InputStream> part(String name, long mostBytes) throws UnfitFile, IOException {
        ZipArchiveEntry entry = entries.get(plain(name));
        if (entry == null) {
            return Optional.empty();
        }
        if (sizes.getOrDefault(plain(name), 0L) > mostBytes) {
            throw new UnfitFile(Unfit.SWOLLEN);
        }
        return Optional.of(stream(entry));
    }

    /** Office knows two ways of packing; the others would need more than this house has. */
    private InputStream stream(ZipArchiveEntry entry) throws UnfitFile, IOException {
        if (entry.getMethod() != ZipEntry.STORED && entry.getMethod() != ZipEntry.DEFLATED) {
            throw new UnfitFile(Unfit.DAMAGED);
        }
        return zip.getInputStream(entry);
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
