package se.behovslyft.deploy.startup;

import java.util.List;

/** There is no place for these settings. */
final class UnknownSettings extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<String> unknown;
    private final transient List<String> known;

    UnknownSettings(List<String> unknown, List<String> known) {
        super("Unknown settings: " + unknown);
        this.unknown = unknown;
        this.known = known;
    }

    List<String> unknown() {
        return unknown;
    }

    List<String> known() {
        return known;
    }
}
