package se.behovslyft.step4compilation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import se.behovslyft.document.Block;
import se.behovslyft.document.Choice;
import se.behovslyft.document.Document;
import se.behovslyft.need.LocalNeed;
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

    /** Adds the best suggestion that waits, with its choices; or that there is none, or that they are switched off. */
    Document.Builder withNext(Document.Builder document, WorkingList list) {
        if (!list.showsSuggestions()) {
            return document.paragraph(wording.text("suggestion.off"));
        }
        List<SimilaritySuggestion> queue = list.queue();
        return queue.isEmpty()
                ? document.paragraph(wording.text("suggestion.none"))
                : with(document, list, queue.getFirst(), queue.size());
    }

    /** What a decision led to. */
    Document.Builder decided(WorkingList list, SimilaritySuggestion suggestion, Kind verdict) {
        var document = Document.titled(
                        wording.text("suggestion.decided." + verdict.name() + ".title", suggestion.number()))
                .paragraph(wording.text("suggestion.decided." + verdict.name()));
        return document.items(Stream.of(suggestion.one(), suggestion.other())
                .map(list::itemOf)
                .distinct()
                .map(items::line)
                .toList());
    }

    /** That it is decided already, by whom and when; or that the needs are together already. Empty while it waits. */
    Optional<Document.Builder> already(WorkingList list, SimilaritySuggestion suggestion) {
        return list.settled(suggestion)
                .map(decision -> wording.text(
                        "suggestion.already.text",
                        suggestion.number(),
                        items.who(decision),
                        items.when(decision),
                        items.kind(decision.kind())))
                .or(() -> together(list, suggestion))
                .map(text -> Document.titled(wording.text("suggestion.already.title"))
                        .paragraph(text));
    }

    private Optional<String> together(WorkingList list, SimilaritySuggestion suggestion) {
        CompiledNeed item = list.itemOf(suggestion.one());
        return item.equals(list.itemOf(suggestion.other()))
                ? Optional.of(wording.text("suggestion.together.text", suggestion.number(), item.number()))
                : Optional.empty();
    }

    private Document.Builder with(
            Document.Builder document, WorkingList list, SimilaritySuggestion suggestion, int waiting) {
        Explanation why = json.readValue(suggestion.explanation(), Explanation.class);
        document.heading(wording.text("suggestion.title", suggestion.number()))
                .paragraph(wording.text("suggestion.label", waiting));
        texts(document, list.itemOf(suggestion.one()), suggestion.one(), why.inFirst());
        texts(document, list.itemOf(suggestion.other()), suggestion.other(), why.inOther());
        document.facts(facts(list, suggestion, why));
        VERDICTS.forEach(verdict -> document.choice(choice(list, suggestion, verdict)));
        return document;
    }

    /** The need found alike first, then the rest of its group. */
    private void texts(Document.Builder document, CompiledNeed item, LocalNeedId need, List<String> marked) {
        Stream.concat(
                        item.members().stream().filter(member -> member.id().equals(need)),
                        item.members().stream().filter(member -> !member.id().equals(need)))
                .forEach(member -> document.block(items.quote(item, member, marked)));
    }

    private List<Block.Fact> facts(WorkingList list, SimilaritySuggestion suggestion, Explanation why) {
        List<Block.Fact> facts = new ArrayList<>();
        String terms = why.sharedTerms().stream()
                .limit(TERMS_TOLD)
                .map(term -> term.asked().equalsIgnoreCase(term.found())
                        ? term.asked()
                        : wording.text("suggestion.term", term.asked(), term.found()))
                .collect(Collectors.joining(", "));
        facts.add(new Block.Fact(
                wording.text("suggestion.shared"), terms.isEmpty() ? wording.text("suggestion.shared.none") : terms));
        facts.add(new Block.Fact(
                wording.text("suggestion.targetGroup"),
                why.sameTargetGroup() ? wording.text("suggestion.targetGroup.same") : targetGroups(list, suggestion)));
        return facts;
    }

    /** Both target groups side by side: the same words for another group are alike in part at most. */
    private String targetGroups(WorkingList list, SimilaritySuggestion suggestion) {
        return wording.text(
                "suggestion.targetGroup.both",
                targetGroup(list.need(suggestion.one())),
                targetGroup(list.need(suggestion.other())));
    }

    private String targetGroup(LocalNeed need) {
        String written = need.words().targetGroup();
        return written.isBlank() ? wording.text("suggestion.targetGroup.none") : written;
    }

    private Choice choice(WorkingList list, SimilaritySuggestion suggestion, Kind verdict) {
        String label = wording.text("suggestion.verdict." + verdict.name());
        var answers = DecideSuggestion.deciding(list.round(), suggestion, verdict);
        return new Choice(
                label,
                wording.text("suggestion.phrase", suggestion.number(), label.toLowerCase(Wording.SWEDISH)),
                answers.intent(),
                answers.values());
    }
}
