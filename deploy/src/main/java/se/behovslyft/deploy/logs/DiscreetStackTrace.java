package se.behovslyft.deploy.logs;

import java.io.IOException;
import java.util.List;
import org.springframework.boot.logging.StackTracePrinter;
import org.springframework.boot.logging.StandardStackTracePrinter;

/**
 * Writes an exception with its message only where the message cannot quote what a person wrote: when we worded it
 * ourselves, or when it is about the network, files or the wiring. A database, a parser and a mail server all quote what
 * they choke on; of those the class and the places are written, which is enough to find the fault.
 */
final class DiscreetStackTrace implements StackTracePrinter {

    private static final String OURS = "se.behovslyft.";
    private static final List<String> HARMLESS = List.of(
            "java.net.",
            "javax.net.",
            "java.nio.file.",
            "org.springframework.beans.",
            "org.springframework.boot.",
            "org.springframework.context.");

    private final StackTracePrinter printer = StandardStackTracePrinter.rootFirst()
            .withFormatter(DiscreetStackTrace::heading)
            .withMaximumLength(20_000);

    @Override
    public void printStackTrace(Throwable thrown, Appendable out) throws IOException {
        printer.printStackTrace(thrown, out);
    }

    static String heading(Throwable thrown) {
        String type = thrown.getClass().getName();
        return isHarmless(thrown) && thrown.getMessage() != null
                ? type + ": " + WithoutAddresses.discreet(thrown.getMessage())
                : type;
    }

    private static boolean isHarmless(Throwable thrown) {
        String type = thrown.getClass().getName();
        return isWordedByUs(thrown) || HARMLESS.stream().anyMatch(type::startsWith);
    }

    /** Whether it was made in our own code, whatever its class, and does not just repeat its cause. */
    private static boolean isWordedByUs(Throwable thrown) {
        StackTraceElement[] places = thrown.getStackTrace();
        Throwable cause = thrown.getCause();
        return places.length > 0
                && places[0].getClassName().startsWith(OURS)
                && (cause == null || !cause.toString().equals(thrown.getMessage()));
    }
}
