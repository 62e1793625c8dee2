package se.behovslyft.step4compilation;

import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import se.behovslyft.dialog.Answers;
import se.behovslyft.dialog.Audience;
import se.behovslyft.dialog.Intent;
import se.behovslyft.dialog.Occasion;
import se.behovslyft.dialog.Reply;
import se.behovslyft.document.Document;
import se.behovslyft.round.Round;
import se.behovslyft.step4compilation.CompilationDecision.Kind;
import se.behovslyft.wording.Wording;

/**
 * "förslag 12: samma": decides a suggestion and shows the next. The compilation is held meanwhile: of two people in the same
 * second the later is told what the first decided, and nothing is done twice. The same for a card that is older than the
 * decision, or than the round.
 */
@Component
class DecideSuggestion implements Intent {

    private static final String NAME = "suggestion.decide";

    private final WorkingLists lists;
    private final SimilaritySuggestions suggestions;
    private final GroupNeeds group;
    private final SuggestionDocuments documents;
    private final Wording wording;

    DecideSuggestion(
            WorkingLists lists,
            SimilaritySuggestions suggestions,
            GroupNeeds group,
            SuggestionDocuments documents,
            Wording wording) {
        this.lists = lists;
        this.suggestions = suggestions;
        this.group = group;
        this.documents = documents;
        this.wording = wording;
    }

    /** What a button carries that decides the suggestion. */
    static Answers deciding(Round round, SimilaritySuggestion suggestion, Kind verdict) {
        return new Answers(
                NAME,
                Map.of(
                        Skr.ROUND,
                        String.valueOf(round.number()),
                        "number",
                        String.valueOf(suggestion.number()),
                        "verdict",
                        verdict.name()));
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
        Change change = lists.change(occasion, answers);
        Optional<SimilaritySuggestion> suggestion = Skr.isOfAnotherRound(occasion, answers)
                ? Optional.empty()
                : answers.numbers("number").stream()
                        .findFirst()
                        .flatMap(number -> suggestions.findByRoundAndNumber(change.round(), number));
        return suggestion
                .map(found -> decided(change, found, Kind.valueOf(answers.text("verdict"))))
                .orElseGet(() -> Reply.refused(Document.titled(wording.text("suggestion.unknown.title"))
                        .paragraph(wording.text("suggestion.unknown.text"))
                        .build()));
    }

    private Reply decided(Change change, SimilaritySuggestion suggestion, Kind verdict) {
        Optional<Document.Builder> already = documents.already(change.list(), suggestion);
        if (already.isPresent()) {
            return Reply.refused(
                    documents.withNext(already.get(), change.list()).build());
        }
        if (verdict == Kind.SAME) {
            group.merge(change, suggestion);
        } else {
            group.decide(change, verdict, suggestion);
        }
        WorkingList now = lists.of(change.round());
        return Reply.done(documents
                .withNext(documents.decided(now, suggestion, verdict), now)
                .build());
    }
}
