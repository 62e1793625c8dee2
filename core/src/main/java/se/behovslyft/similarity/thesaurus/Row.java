package se.behovslyft.similarity.thesaurus;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A row of the spreadsheet, under its heading.
 *
 * @param place file and row, as whoever looks in the spreadsheet counts
 * @param cells as many as there are columns
 */
record Row(String place, List<String> cells) {

    /** The columns, in the order of the heading. */
    static final List<String> HEADING = List.of(
            "begrepp", "synonymer", "förkortningar", "stavningsvarianter", "vardagligt", "överordnat", "närliggande");

    private static final int PREFERRED = 0;
    private static final int SYNONYMS = 1;
    private static final int ABBREVIATIONS = 2;
    private static final int SPELLINGS = 3;
    private static final int COLLOQUIAL = 4;
    private static final int BROADER = 5;
    private static final int RELATED = 6;

    Row {
        cells = List.copyOf(cells);
    }

    /** Why the row cannot be used. */
    Optional<String> complaint() {
        if (cells.size() != HEADING.size()) {
            return Optional.of("has %d cells and not %d".formatted(cells.size(), HEADING.size()));
        }
        if (preferred().isEmpty()) {
            return Optional.of("has nothing under " + HEADING.getFirst());
        }
        if (broader().size() > 1) {
            return Optional.of("has more than one value under " + HEADING.get(BROADER));
        }
        return Optional.empty();
    }

    String preferred() {
        return cells.get(PREFERRED);
    }

    List<Label> labels() {
        return Stream.of(
                        Stream.of(new Label(preferred(), false)),
                        labels(SYNONYMS, false),
                        labels(ABBREVIATIONS, true),
                        labels(SPELLINGS, false),
                        labels(COLLOQUIAL, false))
                .flatMap(labels -> labels)
                .toList();
    }

    List<String> broader() {
        return values(BROADER);
    }

    List<String> related() {
        return values(RELATED);
    }

    private Stream<Label> labels(int column, boolean abbreviations) {
        return values(column).stream().map(text -> new Label(text, abbreviations));
    }

    private List<String> values(int column) {
        return Arrays.stream(cells.get(column).split("\\|"))
                .map(String::strip)
                .filter(value -> !value.isEmpty())
                .toList();
    }
}
