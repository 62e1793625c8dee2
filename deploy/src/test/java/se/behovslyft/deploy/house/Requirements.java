package se.behovslyft.deploy.house;

import java.nio.file.Path;
import java.util.List;

/** The numbers of the requirements document with a few words for each, as {@code docs/requirements.csv} lists them. */
record Requirements(List<Entry> all) {

    static final Path FILE = Sources.ROOT.resolve("docs/requirements.csv");

    /** One requirement, and the part of the document where it stands. */
    record Entry(String id, String part, String name) {}

    static Requirements read() {
        return new Requirements(Sources.text(FILE)
                .lines()
                .skip(1)
                .map(line -> line.split(";"))
                .map(cells -> new Entry(cells[0], cells[1], cells[2]))
                .toList());
    }

    List<String> ids() {
        return all.stream().map(Entry::id).toList();
    }

    /** In the order of the list. */
    List<String> parts() {
        return all.stream().map(Entry::part).distinct().toList();
    }

    List<Entry> in(String part) {
        return all.stream().filter(entry -> entry.part().equals(part)).toList();
    }
}
