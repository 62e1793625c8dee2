package se.behovslyft.step4compilation;

import org.springframework.stereotype.Component;
import se.behovslyft.dialog.Answers;
import se.behovslyft.dialog.Audience;
import se.behovslyft.dialog.Intent;
import se.behovslyft.dialog.Occasion;
import se.behovslyft.dialog.Reply;
import se.behovslyft.document.Document;
import se.behovslyft.wording.Wording;

/** "visa dubbletter": the best suggestion that waits. */
@Component
class NextSuggestion implements Intent {

    private final WorkingLists lists;
    private final SuggestionDocuments documents;
    private final Wording wording;

    NextSuggestion(WorkingLists lists, SuggestionDocuments documents, Wording wording) {
        this.lists = lists;
        this.documents = documents;
        this.wording = wording;
    }

    @Override
    public String name() {
        return "suggestion.next";
    }

    @Override
    public Audience audience() {
        return Skr.COMPILING;
    }

    @Override
    public Reply respond(Occasion occasion, Answers answers) {
        return Reply.done(documents
                .withNext(
                        Document.titled(wording.text("suggestion.next.title")),
                        lists.of(occasion.round().id()))
                .build());
    }
}
