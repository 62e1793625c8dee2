package se.behovslyft.document;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Fields that a person is asked to fill in. The same form is a card in Teams, lines to fill in a mail, and columns of
 * the template.
 *
 * @param intent the intent that takes the answers
 * @param submitLabel what the button that sends it says
 * @param fields what is asked for, in order
 * @param carried values that come back unchanged with the answers, e.g. which need it is about
 */
public record Form(String intent, String submitLabel, List<Field> fields, Map<String, String> carried) {
    public Form {
        fields = List.copyOf(fields);
        carried = Map.copyOf(carried);
    }

    /** The field with that key. */
    public Optional<Field> field(String key) {
        return fields.stream().filter(field -> field.key().equals(key)).findFirst();
    }
}
