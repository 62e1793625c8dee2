package se.behovslyft.bot.inbound;

import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A fault for the log: what it is and where, never its message, which may hold what somebody wrote. */
final class Faults {

    private static final int CAUSES = 5;
    private static final int PLACES = 6;

    private Faults() {}

    static String kind(Throwable fault) {
        return Stream.iterate(fault, cause -> cause != null, Throwable::getCause)
                .limit(CAUSES)
                .map(cause -> cause.getClass().getSimpleName())
                .collect(Collectors.joining(" < "));
    }

    static String kindAndPlace(Throwable fault) {
        return kind(fault)
                + Stream.iterate(fault, cause -> cause != null, Throwable::getCause)
                        .limit(CAUSES)
                        .flatMap(cause -> Arrays.stream(cause.getStackTrace()))
                        .filter(frame -> frame.getClassName().startsWith("se.behovslyft."))
                        .distinct()
                        .limit(PLACES)
                        .map(frame -> "\n  at " + frame)
                        .collect(Collectors.joining());
    }
}
