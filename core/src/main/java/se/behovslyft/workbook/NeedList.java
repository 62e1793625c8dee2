package se.behovslyft.workbook;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import se.behovslyft.need.NeedReference;
import se.behovslyft.wording.Wording;
import se.behovslyft.workbook.sheet.Opened;
import se.behovslyft.workbook.sheet.Sheet;

/** A sheet with needs, and which of its columns is which. */
record NeedList(Sheet sheet, ColumnPlan plan) {

    /** The sheets of a book that may hold needs: neither hidden nor known to be something else. */
    static List<Sheet> candidates(Opened.Book book, Wording wording) {
        List<String> otherNames = Stream.concat(
                        Stream.of(
                                TemplateLayout.readMe(wording),
                                TemplateLayout.details(wording),
                                TemplateLayout.lists(wording),
                                TemplateLayout.stamp(wording)),
                        wording.list("sheet.others").stream())
                .map(NeedList::plain)
                .toList();
        return book.sheets().stream()
                .filter(sheet -> !sheet.hidden() && !otherNames.contains(plain(sheet.name())))
                .toList();
    }

    /** The sheet with our name, else the one with the most columns of ours. */
    static Optional<NeedList> best(List<NeedList> lists, Wording wording) {
        return lists.stream()
                .filter(list -> isNamedAsOurs(list.sheet(), wording))
                .findFirst()
                .or(() -> lists.stream()
                        .max(Comparator.comparingInt(
                                list -> list.plan().columns().size())));
    }

    static boolean isNamedAsOurs(Sheet sheet, Wording wording) {
        return plain(sheet.name()).equals(plain(TemplateLayout.needs(wording)));
    }

    private static String plain(String name) {
        return name.strip().toLowerCase(Locale.ROOT);
    }

    /** The first reference among the hidden row ids. */
    Optional<NeedReference> reference() {
        return plan.needs(sheet)
                .flatMap(row -> NeedReference.in(plan.idOf(row)).stream())
                .findFirst();
    }

    boolean holdsRows() {
        return plan.needs(sheet).findAny().isPresent();
    }

    /** The same list, with columns known by their place that have lost their headings. */
    NeedList completed() {
        return new NeedList(sheet, plan.completedByPlace(sheet));
    }
}
