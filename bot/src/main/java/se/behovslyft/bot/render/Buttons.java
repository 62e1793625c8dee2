package se.behovslyft.bot.render;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.behovslyft.document.Choice;
import se.behovslyft.document.Document;
import se.behovslyft.document.Field;
import se.behovslyft.document.Form;
import se.behovslyft.wording.Wording;

/**
 * What can be done next, as buttons. Teams shows six; what is more waits behind a button of its own, and what there is no
 * room for at all is told as something to write.
 */
final class Buttons {

    /** @param toWrite the phrases of the choices without a button */
    record Row(List<ObjectNode> actions, List<String> toWrite) {}

    private static final int SHOWN = 6;
    private static final int MOST = 30;
    private static final int ROOM = 12 * 1024;

    private final Wording wording;

    Buttons(Wording wording) {
        this.wording = wording;
    }

    /**
     * @param form the form whose answers are sent, when it is drawn with inputs
     * @param card which drawing of the card they stand on
     */
    Row of(Document document, Optional<Form> form, String card) {
        List<ObjectNode> buttons = new ArrayList<>();
        form.ifPresent(asked -> buttons.add(sending(asked, card)));
        List<String> toWrite = new ArrayList<>();
        int used = 0;
        for (Choice choice : document.choices()) {
            ObjectNode button = choosing(choice, card);
            if (buttons.size() < MOST && used + Elements.bytes(button) <= ROOM) {
                buttons.add(button);
                used += Elements.bytes(button);
            } else {
                toWrite.add(choice.phrase());
            }
        }
        return new Row(buttons.size() <= SHOWN ? buttons : withMore(buttons), toWrite);
    }

    private static ObjectNode sending(Form form, String card) {
        List<String> asked = form.fields().stream().map(Field::key).toList();
        ObjectNode button = Elements.of("Action.Submit")
                .put("title", Plain.safe(form.submitLabel()))
                .put("style", "positive");
        button.set("data", Submission.data(form.intent(), form.carried(), form.submitLabel(), card, asked));
        return button;
    }

    /** Sends what it carries and no inputs, so that nothing need be filled in to turn back. */
    private static ObjectNode choosing(Choice choice, String card) {
        ObjectNode button = Elements.of("Action.Submit")
                .put("title", Plain.safe(choice.label()))
                .put("tooltip", choice.phrase())
                .put("associatedInputs", "none");
        button.set("data", Submission.data(choice.intent(), choice.values(), choice.label(), card, List.of()));
        return button;
    }

    private List<ObjectNode> withMore(List<ObjectNode> buttons) {
        List<ObjectNode> rows = new ArrayList<>();
        for (int from = SHOWN - 1; from < buttons.size(); from += SHOWN) {
            ObjectNode row = Elements.of("ActionSet");
            row.set("actions", Elements.array(buttons.subList(from, Math.min(from + SHOWN, buttons.size()))));
            rows.add(row);
        }
        ObjectNode card = Elements.of("AdaptiveCard");
        card.set("body", Elements.array(rows));
        ObjectNode more = Elements.of("Action.ShowCard").put("title", wording.text("bot.more"));
        more.set("card", card);
        List<ObjectNode> shown = new ArrayList<>(buttons.subList(0, SHOWN - 1));
        shown.add(more);
        return shown;
    }
}
