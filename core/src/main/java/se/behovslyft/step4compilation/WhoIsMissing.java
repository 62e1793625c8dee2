package se.behovslyft.step4compilation;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.behovslyft.actor.Organisation;
import se.behovslyft.actor.OrganisationId;
import se.behovslyft.actor.OrganisationKind;
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

/** "vilka saknas?": the RSS of the register that have not submitted, those that have begun apart from the silent. */
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
        Map<OrganisationId, Participation> begun = participations
                .findByRound(occasion.round().id())
                .stream()
                .collect(Collectors.toMap(Participation::rss, Function.identity()));
        List<Organisation> all = organisations.findByKindOrderByName(OrganisationKind.RSS);
        long submitted =
                begun.values().stream().filter(Participation::isSubmitted).count();
        var document = Document.titled(wording.text("compilation.missing.title", submitted, all.size()));
        section(document, "compilation.missing.begun", all, rss -> isCollecting(begun.get(rss.id())));
        section(document, "compilation.missing.silent", all, rss -> !begun.containsKey(rss.id()));
        if (submitted == all.size()) {
            document.paragraph(wording.text("compilation.missing.none"));
        }
        return Reply.done(document.build());
    }

    private static boolean isCollecting(@Nullable Participation participation) {
        return participation != null && !participation.isSubmitted();
    }

    private void section(
            Document.Builder document, String heading, List<Organisation> all, Predicate<Organisation> which) {
        List<String> names = all.stream().filter(which).map(Organisation::name).toList();
        if (!names.isEmpty()) {
            document.heading(wording.text(heading, names.size())).items(names);
        }
    }
}
