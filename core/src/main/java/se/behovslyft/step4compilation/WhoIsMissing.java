package se.behovslyft.step4compilation;

import java.util.List;
import org.springframework.stereotype.Component;
import se.behovslyft.actor.Organisation;
import se.behovslyft.actor.Organisations;
import se.behovslyft.dialog.Answers;
import se.behovslyft.dialog.Audience;
import se.behovslyft.dialog.Intent;
import se.behovslyft.dialog.Occasion;
import se.behovslyft.dialog.Reply;
import se.behovslyft.document.Document;
import se.behovslyft.round.Participation;
import se.behovslyft.round.Participations;
import se.behovslyft.wording.Wording;

/** "vilka saknas?": the RSS that have not submitted. */
@Component
class WhoIsMissing implements Intent {

    private final Participations participations;
    private final Organisations organisations;
    private final Wording wording;

    WhoIsMissing(Participations participations, Organisations organisations, Wording wording) {
        this.participations = participations;
        this.organisations = organisations;
        this.wording = wording;
    }

    @Override
    public String name() {
        return "compilation.missing";
    }

    @Override
    public Audience audience() {
        return Skr.COMPILING;
    }

    @Override
    public Reply respond(Occasion occasion, Answers answers) {
        List<Participation> all = participations.findByRound(occasion.round().id());
        List<String> missing = all.stream()
                .filter(participation -> !participation.isSubmitted())
                .map(participation -> organisations.named(participation.rss()))
                .map(Organisation::name)
                .sorted()
                .toList();
        return Reply.done(
                Document.titled(wording.text("compilation.missing.title", all.size() - missing.size(), all.size()))
                        .paragraph(
                                missing.isEmpty()
                                        ? wording.text("compilation.missing.none")
                                        : wording.text("compilation.missing.text"))
                        .items(missing)
                        .build());
    }
}
