package se.behovslyft.step2collection;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import se.behovslyft.dialog.Answers;
import se.behovslyft.document.Field;
import se.behovslyft.document.Form;
import se.behovslyft.need.LocalNeed;
import se.behovslyft.wording.Wording;
import se.behovslyft.workbook.NeedColumn;
import se.behovslyft.workbook.NeedColumns;

/** The template's columns as a form. Title and description suffice; nothing else is ever required. */
@Component
class NeedForm {

    /** Carries which need the form is about. */
    static final String NEED = "need";

    private static final Set<NeedColumn> FIRST = EnumSet.of(
            NeedColumn.TITLE,
            NeedColumn.DESCRIPTION,
            NeedColumn.TARGET_GROUP,
            NeedColumn.SOURCE,
            NeedColumn.SOURCE_NOTE,
            NeedColumn.KNOWN_SUPPORT,
            NeedColumn.WHY_INSUFFICIENT,
            NeedColumn.LEVEL);
    private static final Set<NeedColumn> NOT_IN_FORM = EnumSet.of(NeedColumn.NUMBER, NeedColumn.OUTCOME);

    private final NeedColumns columns;
    private final Wording wording;

    NeedForm(NeedColumns columns, Wording wording) {
        this.columns = columns;
        this.wording = wording;
    }

    /** What is asked right after a meeting: the few fields that matter most. */
    Form brief(LocalNeed need) {
        return form(need, FIRST);
    }

    /** Every field of a need. */
    Form of(LocalNeed need) {
        return form(need, EnumSet.complementOf(EnumSet.copyOf(NOT_IN_FORM)));
    }

    /** An empty form for a need that nothing is known of yet. */
    Form empty() {
        return filled(FIRST, Map.of(), Map.of(), Map.of());
    }

    /** What was answered, again, with what is wrong in it: nothing written is lost. */
    Form again(Answers answers, Map<NeedColumn, String> faults) {
        Set<NeedColumn> asked = EnumSet.copyOf(FIRST);
        asked.addAll(columns.answered(answers.values()).keySet());
        asked.removeAll(NOT_IN_FORM);
        Map<String, String> carried =
                answers.given(NEED).map(id -> Map.of(NEED, id)).orElse(Map.of());
        return filled(asked, answers.values(), faults, carried);
    }

    /** Only those fields, e.g. to coach about. */
    Form only(LocalNeed need, String intent, List<NeedColumn> asked) {
        Map<String, String> values = columns.values(need.words());
        return new Form(
                intent,
                wording.text("need.coach.submit"),
                asked.stream()
                        .map(column -> columns.field(column).holding(values.getOrDefault(column.key(), "")))
                        .toList(),
                Map.of(NEED, need.id().toString()));
    }

    private Form form(LocalNeed need, Set<NeedColumn> asked) {
        Map<String, String> values = new HashMap<>(columns.values(need.words()));
        need.level().ifPresent(level -> values.put(NeedColumn.LEVEL.key(), level.name()));
        return filled(asked, values, Map.of(), Map.of(NEED, need.id().toString()));
    }

    private Form filled(
            Set<NeedColumn> asked,
            Map<String, String> values,
            Map<NeedColumn, String> faults,
            Map<String, String> carried) {
        List<Field> fields = asked.stream()
                .map(column -> columns.field(column)
                        .holding(values.getOrDefault(column.key(), ""))
                        .wrong(faults.getOrDefault(column, "")))
                .toList();
        return new Form(RegisterNeedIntent.NAME, wording.text("need.form.submit"), fields, carried);
    }
}
