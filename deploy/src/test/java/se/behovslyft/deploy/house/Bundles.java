package se.behovslyft.deploy.house;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;

/** Every text of every bundle, as it stands in the sources. */
final class Bundles {

    /** One line of a bundle. */
    record Text(String bundle, String key, String value) {}

    private Bundles() {}

    static List<Text> all() {
        return Sources.MODULES.stream()
                .map(module -> Sources.ROOT.resolve(module).resolve("src/main/resources/wording"))
                .flatMap(folder -> Sources.files(folder, ".properties").stream())
                .flatMap(file -> read(file).stream())
                .toList();
    }

    /** Keeps repeated keys, which Java's own reader quietly drops. */
    private static List<Text> read(Path file) {
        List<Text> texts = new ArrayList<>();
        String bundle = file.getFileName().toString();
        var lines = new Properties() {
            @Override
            public synchronized Object put(Object key, Object value) {
                texts.add(new Text(bundle, (String) key, (String) value));
                return super.put(key, value);
            }
        };
        try {
            lines.load(new StringReader(Sources.text(file)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return texts;
    }
}
