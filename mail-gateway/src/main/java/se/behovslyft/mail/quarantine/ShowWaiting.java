package se.behovslyft.mail.quarantine;

import java.util.List;
import org.springframework.stereotype.Component;
import se.behovslyft.actor.Role;
import se.behovslyft.dialog.Answers;
import se.behovslyft.dialog.Audience;
import se.behovslyft.dialog.Intent;
import se.behovslyft.dialog.Occasion;
import se.behovslyft.dialog.Reply;
import se.behovslyft.document.Block;
import se.behovslyft.document.Document;
import se.behovslyft.mail.inbox.InboundMail;
import se.behovslyft.mail.inbox.Inbox;
import se.behovslyft.wording.Wording;

/** "visa karantän": every mail that waits for SKR, why, and what can be decided. */
@Component
class ShowWaiting implements Intent {

    private static final int WITH_BUTTONS = 3;

    private final Inbox inbox;
    private final WaitingTexts texts;
    private final Wording wording;

    ShowWaiting(Inbox inbox, WaitingTexts texts, Wording wording) {
        this.inbox = inbox;
        this.texts = texts;
        this.wording = wording;
    }

    @Override
    public String name() {
        return "mail.waiting";
    }

    @Override
    public Audience audience() {
        return Audience.of(Role.SKR_COORDINATOR);
    }

    @Override
    public boolean isUseful(Occasion occasion) {
        return inbox.held() + inbox.quarantined() > 0;
    }

    @Override
    public Reply respond(Occasion occasion, Answers answers) {
        List<InboundMail> waiting = inbox.waiting();
        if (waiting.isEmpty()) {
            return Reply.done(Document.titled(wording.text("mail.waiting.none.title"))
                    .paragraph(wording.text("mail.waiting.none.text"))
                    .build());
        }
        var document = Document.titled(wording.text("mail.waiting.title", waiting.size()))
                .paragraph(wording.text("mail.waiting.text"))
                .block(table(waiting))
                .paragraph(wording.text("mail.waiting.how"));
        waiting.stream().limit(WITH_BUTTONS).map(texts::choices).forEach(document::choices);
        return Reply.done(document.build());
    }

    private Block.Table table(List<InboundMail> waiting) {
        return new Block.Table(
                wording.text("mail.waiting.caption"),
                wording.list("mail.waiting.header"),
                waiting.stream().map(this::row).toList());
    }

    private List<String> row(InboundMail mail) {
        return List.of(
                WaitingTexts.number(mail),
                texts.time(mail.arrivedAt()),
                wording.text(mail.isVouched() ? "mail.waiting.vouched" : "mail.waiting." + mail.state())
                        + " "
                        + mail.reason().map(texts::reason).orElse(""),
                texts.sender(mail));
    }
}
