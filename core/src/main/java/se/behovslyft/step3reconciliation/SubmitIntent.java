package se.behovslyft.step3reconciliation;

import org.springframework.stereotype.Component;
import se.behovslyft.actor.Role;
import se.behovslyft.dialog.Answers;
import se.behovslyft.dialog.Audience;
import se.behovslyft.dialog.Intent;
import se.behovslyft.dialog.Occasion;
import se.behovslyft.dialog.Reply;
import se.behovslyft.round.Step;
import se.behovslyft.step2collection.OwnNeeds;

/** "skicka in": shows what will go and what stays, asks about the reconciliation, submits. */
@Component
class SubmitIntent implements Intent {

    static final String NAME = "compilation.submit";

    private final SubmitCompilation submit;
    private final OwnNeeds own;
    private final SubmitForm form;
    private final SubmitReplies replies;
    private final Acknowledgement acknowledgement;

    SubmitIntent(
            SubmitCompilation submit,
            OwnNeeds own,
            SubmitForm form,
            SubmitReplies replies,
            Acknowledgement acknowledgement) {
        this.submit = submit;
        this.own = own;
        this.form = form;
        this.replies = replies;
        this.acknowledgement = acknowledgement;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Audience audience() {
        return Audience.of(Role.RSS_RESPONSIBLE).during(Step.COLLECTION, Step.RECONCILIATION);
    }

    @Override
    public boolean isUseful(Occasion occasion) {
        return !own.isSubmitted(occasion);
    }

    @Override
    public Reply respond(Occasion occasion, Answers answers) {
        if (own.isSubmitted(occasion)) {
            return replies.already(submit.latest(occasion), occasion);
        }
        return form.said(answers, occasion.today())
                .map(reconciliation -> submitted(occasion, reconciliation))
                .orElseGet(() ->
                        replies.ask(submit.sorted(occasion), occasion, answers, form.fault(answers, occasion.today())));
    }

    private Reply submitted(Occasion occasion, Reconciliation reconciliation) {
        return switch (submit.submit(occasion, reconciliation)) {
            case SubmitCompilation.Result.Already(var submission) -> replies.already(submission, occasion);
            case SubmitCompilation.Result.Submitted done -> {
                acknowledgement.send(occasion, done);
                yield replies.submitted(done, occasion);
            }
        };
    }
}
