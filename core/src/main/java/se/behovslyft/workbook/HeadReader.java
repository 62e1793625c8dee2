package se.behovslyft.workbook;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.behovslyft.actor.OrganisationId;
import se.behovslyft.round.RoundId;
import se.behovslyft.wording.Wording;
import se.behovslyft.workbook.sheet.Opened;
import se.behovslyft.workbook.sheet.Sheet;
import se.behovslyft.workbook.sheet.SheetRow;

/** Finds whom a file was made for: by its stamp, else by what stands on the sheet Uppgifter. */
final class HeadReader {

    private static final Pattern NUMBER = Pattern.compile("\\d{1,4}");

    private final Map<String, HeadLine> labels = new HashMap<>();
    private final Wording wording;

    HeadReader(Wording wording) {
        this.wording = wording;
        Arrays.stream(HeadLine.values())
                .forEach(line -> labels.put(Headings.normal(wording.text(line.key() + ".label")), line));
    }

    FoundHead read(Opened.Book book) {
        Map<String, String> marks = new HashMap<>();
        sheet(book, TemplateLayout.stamp(wording))
                .ifPresent(sheet -> sheet.rows().forEach(row -> marks.put(row.text(0), row.text(1))));
        marks.putAll(book.properties());
        Map<HeadLine, String> lines = lines(book);
        return new FoundHead(
                mark(marks, TemplateLayout.STAMP_ROUND_ID).flatMap(text -> id(text, RoundId::of)),
                mark(marks, TemplateLayout.STAMP_ROUND)
                        .or(() -> Optional.ofNullable(lines.get(HeadLine.ROUND)))
                        .flatMap(HeadReader::number),
                mark(marks, TemplateLayout.STAMP_RSS_ID).flatMap(text -> id(text, OrganisationId::of)),
                mark(marks, TemplateLayout.STAMP_RSS_CODE),
                mark(marks, TemplateLayout.STAMP_VERSION),
                lines);
    }

    private Map<HeadLine, String> lines(Opened.Book book) {
        Map<HeadLine, String> lines = new EnumMap<>(HeadLine.class);
        sheet(book, TemplateLayout.details(wording))
                .ifPresent(sheet -> sheet.rows()
                        .forEach(row -> value(row)
                                .ifPresent(value -> Optional.ofNullable(labels.get(Headings.normal(row.text(0))))
                                        .ifPresent(line -> lines.put(line, value)))));
        return lines;
    }

    private static Optional<String> value(SheetRow row) {
        return Optional.of(row.text(1)).filter(value -> !value.isEmpty());
    }

    private static Optional<Sheet> sheet(Opened.Book book, String name) {
        return book.sheets().stream()
                .filter(sheet -> sheet.name().strip().equalsIgnoreCase(name))
                .findFirst();
    }

    private static Optional<String> mark(Map<String, String> marks, String name) {
        return Optional.ofNullable(marks.get(name)).filter(mark -> !mark.isEmpty());
    }

    private static Optional<Integer> number(String text) {
        Matcher found = NUMBER.matcher(text);
        return found.find() ? Optional.of(Integer.valueOf(found.group())) : Optional.empty();
    }

    /** Anybody can write anything in a file; what is no id is as if it were not there. */
    private static <T> Optional<T> id(String text, Function<String, T> made) {
        try {
            return Optional.of(made.apply(text));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
