package se.behovslyft.dialog;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.behovslyft.document.Document;

/** What the assistant says back. Data only; the channel that asked draws it. */
public sealed interface Reply {

    Document document();

    /**
     * Whether identity numbers were stopped in what the person sent. Whoever keeps the original must destroy it (S-06).
     */
    boolean sensitive();

    /** It is done. */
    record Done(Document document, boolean sensitive) implements Reply {}

    /**
     * Something more is wanted: the document holds a form.
     *
     * @param awaiting the field that a plain text answers, when one stands out
     */
    record Ask(Document document, @Nullable String awaiting, boolean sensitive) implements Reply {
        Optional<String> awaited() {
            return Optional.ofNullable(awaiting);
        }
    }

    /** It is not done, and the document says why and what to do. */
    record Refused(Document document, boolean sensitive) implements Reply {}

    static Reply done(Document document) {
        return new Done(document, false);
    }

    static Reply ask(Document document) {
        return new Ask(document, null, false);
    }

    /** Asks, and takes the next plain text as the answer to that field. */
    static Reply askFor(String field, Document document) {
        return new Ask(document, field, false);
    }

    static Reply refused(Document document) {
        return new Refused(document, false);
    }

    /** The same reply to an input that held identity numbers. */
    default Reply toSensitiveInput() {
        return switch (this) {
            case Done(var document, var ignored) -> new Done(document, true);
            case Ask(var document, var awaiting, var ignored) -> new Ask(document, awaiting, true);
            case Refused(var document, var ignored) -> new Refused(document, true);
        };
    }

    /** The same reply with another document. */
    default Reply saying(Document other) {
        return switch (this) {
            case Done(var ignored, var sensitive) -> new Done(other, sensitive);
            case Ask(var ignored, var awaiting, var sensitive) -> new Ask(other, awaiting, sensitive);
            case Refused(var ignored, var sensitive) -> new Refused(other, sensitive);
        };
    }
}
