package se.behovslyft.bot.render;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import se.behovslyft.dialog.Answers;

/**
 * What a pressed button sends back. The data that a button carries and the fields of the form arrive in one object; the
 * fields have a prefix, so that neither can take the other's place. Fields left empty do not arrive at all, hence the button
 * says which were asked for.
 *
 * @param answers what was answered
 * @param pressed what stood on the button
 * @param card which drawing of the card the button stood on; a repeated press has the same
 */
public record Submission(Answers answers, String pressed, String card) {

    private static final String INTENT = "intent";
    private static final String VALUES = "values";
    private static final String PRESSED = "pressed";
    private static final String CARD = "card";
    private static final String ASKED = "asked";
    private static final String FIELD = "field_";
    private static final int LONGEST_LABEL = 200;

    /** The id of the input for a field. */
    static String inputId(String field) {
        return FIELD + field;
    }

    /** What a button carries. */
    static ObjectNode data(String intent, Map<String, String> values, String pressed, String card, List<String> asked) {
        ObjectNode data =
                Elements.object().put(INTENT, intent).put(PRESSED, pressed).put(CARD, card);
        ObjectNode carried = data.putObject(VALUES);
        new TreeMap<>(values).forEach(carried::put);
        if (!asked.isEmpty()) {
            asked.forEach(data.putArray(ASKED)::add);
        }
        return data;
    }

    /** What was sent back, when it comes from one of our cards. */
    public static Optional<Submission> of(JsonNode value) {
        if (!value.path(INTENT).isTextual()) {
            return Optional.empty();
        }
        Map<String, String> values = new HashMap<>();
        value.path(ASKED).forEach(field -> values.put(field.asText(), ""));
        value.properties().stream()
                .filter(input -> input.getKey().startsWith(FIELD))
                .forEach(input -> values.put(
                        input.getKey().substring(FIELD.length()),
                        input.getValue().asText()));
        value.path(VALUES)
                .properties()
                .forEach(carried ->
                        values.put(carried.getKey(), carried.getValue().asText()));
        String pressed = value.path(PRESSED).asText();
        return Optional.of(new Submission(
                new Answers(value.path(INTENT).asText(), values),
                pressed.substring(0, Math.min(LONGEST_LABEL, pressed.length())),
                value.path(CARD).asText()));
    }
}
