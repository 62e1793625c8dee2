package se.behovslyft.step4compilation;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import se.behovslyft.dialog.Answers;
import se.behovslyft.dialog.Audience;
import se.behovslyft.dialog.Intent;
import se.behovslyft.dialog.Occasion;
import se.behovslyft.dialog.Reply;
import se.behovslyft.document.Document;
import se.behovslyft.round.RoundId;
import se.behovslyft.step4compilation.CompilationDecision.Kind;
import se.behovslyft.wording.Wording;

/**
 * "förslag 12: samma": decides a suggestion and shows the next. The compilation is held meanwhile: of two people in the same
 * second the later is told what the first decided, and nothing is done twice.
 */
@Component
class DecideSuggestion implements Intent {

    static final String NAME = "suggestion.decide";

    private final WorkingLists lists;
    private final SimilaritySuggestions suggestions;
    private final GroupNeeds group;
    private final SuggestionDocuments documents;
    private final ItemDocuments items;
    private final Wording wording;

    DecideSuggestion(
            WorkingLists lists,
            SimilaritySuggestions suggestions,
            GroupNeeds group,
            SuggestionDocuments documents,
            ItemDocuments items,
            Wording wording) {
        this.lists = lists;
        this.suggestions = suggestions;
        this.group = group;
        this.documents = documents;
        this.items = items;
        this.wording = wording;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Audience audience() {
        return Skr.COMPILING;
    }

    @Override
    public Reply respond(Occasion occasion, Answers answers) {
        RoundId round = occasion.round().id();
        Compilation held = lists.hold(round);
        WorkingList list = lists.of(round);
        Optional<SimilaritySuggestion> suggestion = answers.numbers("number").stream()
                .findFirst()
                .flatMap(number -> suggestions.findByRoundAndNumber(round, number));
        if (suggestion.isEmpty()) {
            return Reply.refused(Document.titled(wording.text("suggestion.unknown.title"))
                    .paragraph(wording.text("suggestion.unknown.text"))
                    .build());
        }
        return list.settled(suggestion.get())
                .map(decision -> already(list, suggestion.get(), decision))
                .orElseGet(
                        () -> decided(occasion, held, list, suggestion.get(), Kind.valueOf(answers.text("verdict"))));
    }

    private Reply already(WorkingList list, SimilaritySuggestion suggestion, CompilationDecision decision) {
        return Reply.refused(documents
                .withNext(
                        Document.titled(wording.text("suggestion.already.title"))
                                .paragraph(wording.text(
                                        "suggestion.already.text",
                                        suggestion.number(),
                                        items.who(decision),
                                        items.when(decision),
                                        items.kind(decision.kind()))),
                        list)
                .build());
    }

    private Reply decided(
            Occasion occasion, Compilation held, WorkingList list, SimilaritySuggestion suggestion, Kind verdict) {
        RoundId round = occasion.round().id();
        if (verdict == Kind.SAME) {
            List<Integer> numbers = List.of(
                    list.row(suggestion.one()).group(),
                    list.row(suggestion.other()).group());
            group.merge(round, held, list, numbers, suggestion.number(), occasion.by());
        } else {
            group.decide(round, held, verdict, suggestion.number(), occasion.by());
        }
        WorkingList now = lists.of(round);
        var document = Document.titled(
                        wording.text("suggestion.decided." + verdict.name() + ".title", suggestion.number()))
                .paragraph(
                        wording.text("suggestion.decided." + verdict.name(), items.line(now.itemOf(suggestion.one()))));
        return Reply.done(documents.withNext(document, now).build());
    }
}
