package se.behovslyft.mail.render;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import se.behovslyft.document.Block;
import se.behovslyft.document.Choice;
import se.behovslyft.document.Document;
import se.behovslyft.document.Field;
import se.behovslyft.document.Form;
import se.behovslyft.wording.Wording;

/** Forms and buttons as lines to write in a reply, since a mail has neither. */
final class ReplyLines {

    private final Wording wording;

    ReplyLines(Wording wording) {
        this.wording = wording;
    }

    /** The document with everything in it as blocks. */
    Document addedTo(Document document) {
        List<Block> blocks = new ArrayList<>(document.blocks());
        document.asked().ifPresent(form -> blocks.addAll(form(form)));
        if (!document.choices().isEmpty()) {
            blocks.add(new Block.Heading(wording.text("mail.choices.title")));
            blocks.add(new Block.Items(
                    document.choices().stream().map(this::line).distinct().toList()));
        }
        blocks.add(new Block.Paragraph(wording.text("mail.closing")));
        return new Document(document.title(), blocks, null, List.of(), document.attachments());
    }

    private String line(Choice choice) {
        return choice.label().equalsIgnoreCase(choice.phrase())
                ? wording.text("mail.choices.line", choice.phrase())
                : wording.text("mail.choices.lineFor", choice.phrase(), choice.label());
    }

    /** The first and the last line are known to whoever reads the reply: see {@code mail.form.begin}. */
    private List<Block> form(Form form) {
        List<Block> blocks = new ArrayList<>();
        List<String> guidance = form.fields().stream()
                .map(this::guidance)
                .flatMap(Optional::stream)
                .toList();
        if (!guidance.isEmpty()) {
            blocks.add(new Block.Heading(wording.text("mail.form.guidance")));
            blocks.add(new Block.Items(guidance));
        }
        blocks.add(new Block.Paragraph(wording.text("mail.form.begin")));
        blocks.add(new Block.Paragraph(form.fields().stream()
                .map(field -> field.label() + ": " + value(field))
                .map(String::stripTrailing)
                .collect(Collectors.joining("\n"))));
        blocks.add(new Block.Paragraph(wording.text("mail.form.end")));
        return blocks;
    }

    /** What there is to know about a field: what is wrong with it, what it is for, what can be chosen. */
    private Optional<String> guidance(Field field) {
        List<String> said = new ArrayList<>();
        if (!field.error().isEmpty()) {
            said.add(wording.text("mail.form.error", field.error()));
        }
        if (field.required()) {
            said.add(wording.text("mail.form.required"));
        }
        if (!field.hint().isEmpty()) {
            said.add(field.hint());
        }
        if (!field.options().isEmpty()) {
            String options = field.options().stream().map(Field.Option::label).collect(Collectors.joining(", "));
            said.add(wording.text(
                    field.kind() == Field.Kind.SEVERAL_OF ? "mail.form.several" : "mail.form.oneOf", options));
        }
        return said.isEmpty()
                ? Optional.empty()
                : Optional.of(wording.text("mail.form.field", field.label(), String.join(" ", said)));
    }

    private static String value(Field field) {
        if (field.options().isEmpty()) {
            return field.value();
        }
        return Arrays.stream(field.value().split(","))
                .map(String::strip)
                .map(value -> label(field, value))
                .collect(Collectors.joining(", "));
    }

    private static String label(Field field, String value) {
        return field.options().stream()
                .filter(option -> option.value().equals(value))
                .map(Field.Option::label)
                .findFirst()
                .orElse(value);
    }
}
