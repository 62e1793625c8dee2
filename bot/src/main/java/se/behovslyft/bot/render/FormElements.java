package se.behovslyft.bot.render;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import se.behovslyft.document.Field;
import se.behovslyft.document.Form;
import se.behovslyft.wording.Wording;

/**
 * A form as inputs. The label holds the help too, since that is what a screen reader reads when the input is reached; what is
 * wrong stands in words before the input, and again in a summary first.
 */
final class FormElements {

    private static final int MOST_SHOWN_AT_ONCE = 4;

    private final Wording wording;

    FormElements(Wording wording) {
        this.wording = wording;
    }

    List<ObjectNode> of(Form form) {
        List<ObjectNode> elements = new ArrayList<>();
        List<String> wrong = form.fields().stream()
                .filter(field -> !field.error().isEmpty())
                .map(Field::label)
                .toList();
        if (!wrong.isEmpty()) {
            elements.add(complaint(wording.text("bot.errors", String.join(", ", wrong))));
        }
        for (Field field : form.fields()) {
            if (!field.error().isEmpty()) {
                elements.add(complaint(wording.text("bot.error", field.error())));
            }
            elements.add(input(field));
        }
        return elements;
    }

    /** The same form to be filled in by writing, for what is too long for a card. */
    List<ObjectNode> inWords(Form form) {
        List<ObjectNode> elements = new ArrayList<>();
        String example = form.fields().getLast().label();
        elements.addAll(Elements.paragraph(wording.text("bot.form.inWords", example)));
        for (Field field : form.fields()) {
            elements.add(Elements.strong(field.label()));
            if (!field.error().isEmpty()) {
                elements.add(complaint(wording.text("bot.error", field.error())));
            }
            elements.addAll(Elements.paragraph(field.value().isBlank() ? empty(field) : inWords(field)));
        }
        return elements;
    }

    private String empty(Field field) {
        List<String> options = field.options().stream().map(Field.Option::label).toList();
        return options.isEmpty()
                ? wording.text("bot.form.empty")
                : wording.text("bot.form.options", String.join(", ", options));
    }

    private static String inWords(Field field) {
        return field.options().isEmpty()
                ? field.value()
                : String.join(
                        ", ",
                        field.options().stream()
                                .filter(option ->
                                        List.of(field.value().split(",")).contains(option.value()))
                                .map(Field.Option::label)
                                .toList());
    }

    private static ObjectNode complaint(String text) {
        return Elements.text(Markdown.escaped(Lines.single(text)))
                .put("color", "Attention")
                .put("weight", "Bolder");
    }

    private ObjectNode input(Field field) {
        ObjectNode input = switch (field.kind()) {
            case LINE -> text(field);
            case TEXT -> text(field).put("isMultiline", true);
            case ONE_OF -> choices(field);
            case SEVERAL_OF -> choices(field).put("isMultiSelect", true);
            case DATE -> Elements.of("Input.Date");
        };
        input.put("id", Submission.inputId(field.key())).put("label", label(field));
        if (!field.value().isEmpty()) {
            input.put("value", field.value());
        }
        if (field.required()) {
            input.put("isRequired", true).put("errorMessage", wording.text("bot.required", field.label()));
        }
        return input;
    }

    private String label(Field field) {
        return field.hint().isEmpty()
                ? Plain.safe(field.label())
                : Plain.safe(wording.text("bot.label", field.label(), field.hint()));
    }

    /** What stands there already is never cut off. */
    private static ObjectNode text(Field field) {
        return Elements.of("Input.Text")
                .put("maxLength", Math.max(field.maxLength(), field.value().length()));
    }

    private static ObjectNode choices(Field field) {
        boolean several = field.kind() == Field.Kind.SEVERAL_OF;
        ObjectNode input = Elements.of("Input.ChoiceSet")
                .put("style", several || field.options().size() <= MOST_SHOWN_AT_ONCE ? "expanded" : "compact")
                .put("wrap", true);
        input.set(
                "choices",
                Elements.array(field.options().stream()
                        .map(option -> Elements.object()
                                .put("title", Plain.safe(option.label()))
                                .put("value", option.value()))
                        .toList()));
        return input;
    }
}
