package se.behovslyft.bot.render;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;
import se.behovslyft.document.Document;
import se.behovslyft.wording.Wording;

/**
 * Draws documents as Adaptive Cards 1.5. What does not fit in one card goes on in the next, and nothing is left out; the form
 * and the buttons stand on the last one. Holds no state.
 */
@Component
public class CardRenderer {

    /** The most bytes of one card; Teams takes 28 KB in a message, by its older figure. */
    static final int MOST = 24 * 1024;

    /** For the card's own frame, which holds the title three times, and the lines that tie several cards together. */
    private static final int FRAME = 4_000;

    private static final int ROOM = MOST - FRAME;
    private static final int LONGEST_TITLE = 300;
    private static final String SCHEMA = "http://adaptivecards.io/schemas/adaptive-card.json";

    private final Wording wording;
    private final Supplier<String> names;

    CardRenderer(Wording wording, @Qualifier("cardNames") Supplier<String> names) {
        this.wording = wording;
        this.names = names;
    }

    /** The document as one card or, when it is long, several to be sent in order. */
    public List<Card> render(Document document) {
        return cards(document.title(), Layout.of(document, names.get(), ROOM, wording));
    }

    /**
     * The document as the answer to a pressed button: first what was chosen, so that it can be read afterwards.
     *
     * @param chosen what was chosen, in one line
     */
    public List<Card> renderAnswer(String chosen, Document document) {
        return cards(
                document.title(),
                Layout.of(document, names.get(), ROOM, wording).startingWith(Lines.single(chosen)));
    }

    private List<Card> cards(String title, Layout whole) {
        String line = Lines.single(title);
        boolean fits = line.length() <= LONGEST_TITLE;
        String heading = fits ? line : line.substring(0, LONGEST_TITLE) + "…";
        Layout layout = fits ? whole : whole.startingWith(line);
        int tail = Elements.bytes(layout.inputs()) + Elements.bytes(layout.actions());
        List<List<ObjectNode>> pages = Pages.of(layout.content(), layout.inputs(), tail, ROOM);
        int last = pages.size() - 1;
        return IntStream.rangeClosed(0, last)
                .mapToObj(page -> page == last
                        ? card(heading(heading, page, pages.size()), pages.get(page), layout.actions())
                        : card(heading(heading, page, pages.size()), toBeContinued(pages.get(page)), List.of()))
                .toList();
    }

    private String heading(String title, int page, int pages) {
        return page == 0 ? title : wording.text("bot.continued", title, page + 1, pages);
    }

    private List<ObjectNode> toBeContinued(List<ObjectNode> page) {
        List<ObjectNode> more = new ArrayList<>(page);
        more.add(Elements.text(wording.text("bot.continues")));
        return more;
    }

    private Card card(String heading, List<ObjectNode> content, List<ObjectNode> actions) {
        List<ObjectNode> body = new ArrayList<>(List.of(Elements.heading(heading, "Large")));
        body.addAll(content);
        ObjectNode card = Elements.of("AdaptiveCard")
                .put("$schema", SCHEMA)
                .put("version", "1.5")
                .put("lang", "sv")
                .put("fallbackText", wording.text("bot.fallback", heading));
        card.set("body", Elements.array(body));
        if (!actions.isEmpty()) {
            card.set("actions", Elements.array(actions));
        }
        return new Card(card, heading);
    }
}
