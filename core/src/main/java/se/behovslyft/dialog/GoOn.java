package se.behovslyft.dialog;

import org.springframework.stereotype.Component;
import se.behovslyft.document.Document;
import se.behovslyft.wording.Wording;

/** "fortsätt": shows again what we last asked, on any device and in any channel (S-09). */
@Component
class GoOn implements Intent {

    private final Conversations conversations;
    private final Wording wording;

    GoOn(Conversations conversations, Wording wording) {
        this.conversations = conversations;
        this.wording = wording;
    }

    @Override
    public String name() {
        return "continue";
    }

    @Override
    public Audience audience() {
        return Audience.everyoneKnown();
    }

    @Override
    public boolean isUseful(Occasion occasion) {
        return conversations.waiting(occasion.person().id()).isPresent();
    }

    @Override
    public Reply respond(Occasion occasion, Answers answers) {
        return conversations
                .waiting(occasion.person().id())
                .map(waiting -> Reply.ask(Document.titled(wording.text("continue.title"))
                        .paragraph(wording.text("continue.text"))
                        .ask(waiting.form())
                        .build()))
                .orElseGet(() -> Reply.done(Document.titled(wording.text("continue.nothing.title"))
                        .paragraph(wording.text("continue.nothing.text"))
                        .build()));
    }
}
