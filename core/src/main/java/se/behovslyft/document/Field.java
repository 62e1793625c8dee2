package se.behovslyft.document;

import java.util.List;

/**
 * One thing asked for.
 *
 * @param key the name of the answer
 * @param label what a person reads
 * @param hint one sentence of help, or empty
 * @param kind how it is filled in
 * @param required whether the form can be sent without it
 * @param maxLength the most characters accepted; at least 1
 * @param options what can be chosen; empty for text
 * @param value what stands there already, or empty; several choices are separated by commas
 * @param error what is wrong with the value, in words that say what to do, or empty
 */
public record Field(
        String key,
        String label,
        String hint,
        Kind kind,
        boolean required,
        int maxLength,
        List<Option> options,
        String value,
        String error) {

    /** How a field is filled in. */
    public enum Kind {
        LINE,
        TEXT,
        ONE_OF,
        SEVERAL_OF,
        DATE
    }

    /** Something that can be chosen: the stored value and what a person reads. */
    public record Option(String value, String label) {}

    public Field {
        options = List.copyOf(options);
    }

    public static Field line(String key, String label, int maxLength) {
        return new Field(key, label, "", Kind.LINE, false, maxLength, List.of(), "", "");
    }

    public static Field text(String key, String label, int maxLength) {
        return new Field(key, label, "", Kind.TEXT, false, maxLength, List.of(), "", "");
    }

    public static Field oneOf(String key, String label, List<Option> options) {
        return new Field(key, label, "", Kind.ONE_OF, false, 200, options, "", "");
    }

    public static Field date(String key, String label) {
        return new Field(key, label, "", Kind.DATE, false, 40, List.of(), "", "");
    }

    public static Field severalOf(String key, String label, List<Option> options) {
        return new Field(key, label, "", Kind.SEVERAL_OF, false, 400, options, "", "");
    }

    public Field needed() {
        return new Field(key, label, hint, kind, true, maxLength, options, value, error);
    }

    public Field hinted(String help) {
        return new Field(key, label, help, kind, required, maxLength, options, value, error);
    }

    public Field holding(String held) {
        return new Field(key, label, hint, kind, required, maxLength, options, held, error);
    }

    public Field wrong(String why) {
        return new Field(key, label, hint, kind, required, maxLength, options, value, why);
    }
}
