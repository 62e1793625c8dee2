package se.behovslyft.step4compilation;

import org.springframework.stereotype.Component;
import se.behovslyft.dialog.Answers;
import se.behovslyft.dialog.Audience;
import se.behovslyft.dialog.Intent;
import se.behovslyft.dialog.Occasion;
import se.behovslyft.dialog.Reply;
import se.behovslyft.document.Document;
import se.behovslyft.step4compilation.CompilationDecision.Kind;
import se.behovslyft.wording.Wording;

/**
 * "stäng av förslag", "slå på förslag": whether suggestions are shown for this round (S-15). They are made all the same, so
 * that nothing is missing when they are switched on again.
 */
@Component
class SwitchSuggestions implements Intent {

    private final WorkingLists lists;
    private final GroupNeeds group;
    private final SuggestionDocuments documents;
    private final Wording wording;

    SwitchSuggestions(WorkingLists lists, GroupNeeds group, SuggestionDocuments documents, Wording wording) {
        this.lists = lists;
        this.group = group;
        this.documents = documents;
        this.wording = wording;
    }

    @Override
    public String name() {
        return "suggestion.switch";
    }

    @Override
    public Audience audience() {
        return Skr.COMPILING;
    }

    @Override
    public Reply respond(Occasion occasion, Answers answers) {
        Change change = lists.change(occasion, answers);
        Kind wanted = answers.text("switch").equals("ON") ? Kind.SUGGESTIONS_ON : Kind.SUGGESTIONS_OFF;
        if (change.list().showsSuggestions() != (wanted == Kind.SUGGESTIONS_ON)) {
            group.decide(change, wanted);
        }
        return Reply.done(documents
                .withNext(Document.titled(wording.text("suggestion.switch." + wanted.name())), lists.of(change.round()))
                .build());
    }
}
