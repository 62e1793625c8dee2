package se.behovslyft.deploy.startup;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A setting by its name in a file, and what it is called elsewhere.
 *
 * @param name with dots and dashes: {@code behovslyft.health.outbox-age}
 */
record Setting(String name) {

    private static final Pattern SECRET = Pattern.compile(".*(password|secret|token|key).*");

    /** The environment variable: {@code BEHOVSLYFT_HEALTH_OUTBOXAGE}. */
    String variable() {
        return name.replace("-", "").replaceAll("[.\\[]", "_").replace("]", "").toUpperCase(Locale.ROOT);
    }

    /** Whether its value is nobody's business. */
    boolean isSecret() {
        return SECRET.matcher(name.toLowerCase(Locale.ROOT)).matches();
    }

    /** The same for every way to spell it: dashes and capitals do not matter. */
    static String canonical(String name) {
        return name.replace("-", "").toLowerCase(Locale.ROOT);
    }
}
