package se.behovslyft.deploy.registry;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * When an assignment holds.
 *
 * @param first first day, or null for always
 * @param last last day, or null for until further notice
 */
record Period(@Nullable LocalDate first, @Nullable LocalDate last) {

    /** The period of a row; none when a date is no date or they stand the wrong way round, which is then a problem. */
    static Optional<Period> in(Line line, Problems problems) {
        try {
            var period = new Period(date(line, Column.FROM), date(line, Column.UNTIL));
            if (period.isBackwards()) {
                problems.on(line, "periodBackwards");
                return Optional.empty();
            }
            return Optional.of(period);
        } catch (DateTimeParseException e) {
            problems.on(line, "notADate", e.getParsedString());
            return Optional.empty();
        }
    }

    private boolean isBackwards() {
        return first != null && last != null && last.isBefore(first);
    }

    private static @Nullable LocalDate date(Line line, Column column) {
        return line.given(column).map(LocalDate::parse).orElse(null);
    }
}
