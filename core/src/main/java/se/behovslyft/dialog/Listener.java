package se.behovslyft.dialog;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import se.behovslyft.document.Document;
import se.behovslyft.document.Field;
import se.behovslyft.document.Form;
import se.behovslyft.wording.Wording;

/** Finds out what a text means and has it done. */
@Component
class Listener {

    private final PhraseBook phrases;
    private final Doorkeeper doorkeeper;
    private final Conversations conversations;
    private final Cleansing cleansing;
    private final Wording wording;

    Listener(
            PhraseBook phrases,
            Doorkeeper doorkeeper,
            Conversations conversations,
            Cleansing cleansing,
            Wording wording) {
        this.phrases = phrases;
        this.doorkeeper = doorkeeper;
        this.conversations = conversations;
        this.cleansing = cleansing;
        this.wording = wording;
    }

    Reply hear(Speaker speaker, String said) {
        Cleansing.CleansedText cleansed = cleansing.clean(said);
        return cleansing.tell(cleansed.stopped(), understand(speaker, cleansed.text()));
    }

    private Reply understand(Speaker speaker, String text) {
        Optional<Answers> phrase = phrase(speaker, text);
        if (phrase.isPresent()) {
            return doorkeeper.admit(speaker, phrase.get());
        }
        Optional<Conversations.Waiting> waiting = conversations.waiting(speaker.person());
        Optional<Answers> filledIn = waiting.flatMap(open -> filledIn(open.form(), text));
        if (filledIn.isPresent()) {
            return doorkeeper.admit(speaker, filledIn.get());
        }
        return severalPhrases(speaker, text)
                .or(() ->
                        waiting.flatMap(open -> awaited(open, text)).map(answers -> doorkeeper.admit(speaker, answers)))
                .or(() -> doorkeeper
                        .closest(speaker, doorkeeper.meant(speaker, text))
                        .map(answers -> doorkeeper.admit(speaker, answers)))
                .orElseGet(() -> notUnderstood(speaker));
    }

    private Optional<Answers> phrase(Speaker speaker, String text) {
        return doorkeeper.closest(speaker, phrases.meanings(text));
    }

    /** Lines such as "Beskrivning: …" that fill in the form that waits; a line without a label goes on with the one before. */
    private Optional<Answers> filledIn(Form form, String text) {
        Map<String, String> values = new HashMap<>();
        String open = "";
        for (String line : text.lines().toList()) {
            Optional<Field> field = labelled(form, line);
            if (field.isPresent()) {
                open = field.get().key();
                values.put(open, value(field.get(), line.substring(line.indexOf(':') + 1)));
            } else if (!open.isEmpty()) {
                values.merge(open, line, (before, more) -> (before + "\n" + more).strip());
            }
        }
        return values.isEmpty() ? Optional.empty() : Optional.of(complete(form, values));
    }

    private static Optional<Field> labelled(Form form, String line) {
        int colon = line.indexOf(':');
        if (colon < 1) {
            return Optional.empty();
        }
        String label = PhraseBook.normal(line.substring(0, colon));
        return form.fields().stream()
                .filter(field -> PhraseBook.normal(field.label()).equals(label))
                .findFirst();
    }

    /** What a person writes for an option, as the option's value. */
    private static String value(Field field, String written) {
        return field.options().stream()
                .filter(option -> PhraseBook.normal(option.label()).equals(PhraseBook.normal(written)))
                .map(Field.Option::value)
                .findFirst()
                .orElse(written.strip());
    }

    private static Optional<Answers> awaited(Conversations.Waiting open, String text) {
        return open.awaiting()
                .flatMap(key ->
                        open.form().field(key).map(field -> complete(open.form(), Map.of(key, value(field, text)))));
    }

    /** The new values, what stands in the form already, and what it carries. */
    static Answers complete(Form form, Map<String, String> values) {
        Map<String, String> all = new HashMap<>();
        form.fields().forEach(field -> all.put(field.key(), field.value()));
        all.putAll(values);
        all.putAll(form.carried());
        return new Answers(form.intent(), all);
    }

    /** Several lines that each are a phrase; what is no phrase is told, never dropped. */
    private Optional<Reply> severalPhrases(Speaker speaker, String text) {
        List<String> lines = Courtesy.without(text);
        if (lines.isEmpty() || phrases.meanings(lines.getFirst()).isEmpty()) {
            return Optional.empty();
        }
        List<Reply> replies = new ArrayList<>();
        List<String> unknown = new ArrayList<>();
        for (String line : lines) {
            phrase(speaker, line)
                    .ifPresentOrElse(
                            answers -> replies.add(doorkeeper.admit(speaker, answers)), () -> unknown.add(line));
        }
        List<Document> parts =
                new ArrayList<>(replies.stream().map(Reply::document).toList());
        if (!unknown.isEmpty()) {
            parts.add(Document.titled(wording.text("dialog.linesNotUnderstood"))
                    .items(unknown)
                    .build());
        }
        return Optional.of(replies.getLast().saying(Document.joined(parts)));
    }

    private Reply notUnderstood(Speaker speaker) {
        return Reply.refused(Document.titled(wording.text("dialog.notUnderstood.title"))
                .paragraph(wording.text("dialog.notUnderstood.text"))
                .choices(Offers.of(doorkeeper.open(speaker), wording))
                .build());
    }
}
