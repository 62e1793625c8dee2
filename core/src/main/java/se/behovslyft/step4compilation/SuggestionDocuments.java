package se.behovslyft.step4compilation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import se.behovslyft.document.Block;
import se.behovslyft.document.Choice;
import se.behovslyft.document.Document;
import se.behovslyft.need.LocalNeedId;
import se.behovslyft.step4compilation.CompilationDecision.Kind;
import se.behovslyft.wording.Wording;
import tools.jackson.databind.json.JsonMapper;

/** A suggestion as SKR sees it: all texts in full, why they are alike, and four ways to answer (S-15). */
@Component
class SuggestionDocuments {

    private static final List<Kind> VERDICTS = List.of(Kind.SAME, Kind.PARTLY, Kind.DIFFERENT, Kind.LATER);
    private static final int TERMS_TOLD = 6;

    private final ItemDocuments items;
    private final JsonMapper json;
    private final Wording wording;

    SuggestionDocuments(ItemDocuments items, JsonMapper json, Wording wording) {
        this.items = items;
        this.json = json;
        this.wording = wording;
    }

    /** Adds the best suggestion that waits, with its choices; or that there is none. */
    Document.Builder withNext(Document.Builder document, WorkingList list) {
        List<SimilaritySuggestion> queue = list.queue();
        if (queue.isEmpty()) {
            return document.paragraph(wording.text("suggestion.none"));
        }
        return with(document, list, queue.getFirst(), queue.size());
    }

    private Document.Builder with(
            Document.Builder document, WorkingList list, SimilaritySuggestion suggestion, int waiting) {
        Explanation why = json.readValue(suggestion.explanation(), Explanation.class);
        document.heading(wording.text("suggestion.title", suggestion.number()))
                .paragraph(wording.text("suggestion.label", waiting));
        texts(document, list, suggestion.one(), why.inFirst());
        texts(document, list, suggestion.other(), why.inOther());
        document.facts(facts(why));
        VERDICTS.forEach(verdict -> document.choice(choice(suggestion, verdict)));
        return document;
    }

    /** The need found alike first, then the rest of its group. */
    private void texts(Document.Builder document, WorkingList list, LocalNeedId need, List<String> marked) {
        CompiledNeed item = list.itemOf(need);
        Stream.concat(
                        item.members().stream().filter(member -> member.id().equals(need)),
                        item.members().stream().filter(member -> !member.id().equals(need)))
                .forEach(member -> document.block(items.quote(item, member, marked)));
    }

    private List<Block.Fact> facts(Explanation why) {
        List<Block.Fact> facts = new ArrayList<>();
        String terms = why.sharedTerms().stream()
                .limit(TERMS_TOLD)
                .map(term -> term.asked().equalsIgnoreCase(term.found())
                        ? term.asked()
                        : wording.text("suggestion.term", term.asked(), term.found()))
                .collect(Collectors.joining(", "));
        if (!terms.isEmpty()) {
            facts.add(new Block.Fact(wording.text("suggestion.shared"), terms));
        }
        if (why.sameTargetGroup()) {
            facts.add(new Block.Fact(
                    wording.text("suggestion.targetGroup"), wording.text("suggestion.targetGroup.same")));
        }
        return facts;
    }

    private Choice choice(SimilaritySuggestion suggestion, Kind verdict) {
        String label = wording.text("suggestion.verdict." + verdict.name());
        return new Choice(
                label,
                wording.text("suggestion.phrase", suggestion.number(), label.toLowerCase(Wording.SWEDISH)),
                DecideSuggestion.NAME,
                Map.of("number", String.valueOf(suggestion.number()), "verdict", verdict.name()));
    }
}
