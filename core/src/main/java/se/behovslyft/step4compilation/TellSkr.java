package se.behovslyft.step4compilation;

import org.springframework.stereotype.Component;
import se.behovslyft.actor.OrganisationId;
import se.behovslyft.actor.OrganisationKind;
import se.behovslyft.actor.Organisations;
import se.behovslyft.document.Document;
import se.behovslyft.notification.Notification;
import se.behovslyft.notification.Outbox;
import se.behovslyft.notification.Recipient;
import se.behovslyft.round.RoundId;
import se.behovslyft.round.Rounds;
import se.behovslyft.wording.Wording;

/** One message to SKR's team for each submission: whose, how many, and the best suggestion that waits, ready to decide. */
@Component
class TellSkr {

    private final Rounds rounds;
    private final Organisations organisations;
    private final WorkingLists lists;
    private final SuggestionDocuments suggestions;
    private final Outbox outbox;
    private final Wording wording;

    TellSkr(
            Rounds rounds,
            Organisations organisations,
            WorkingLists lists,
            SuggestionDocuments suggestions,
            Outbox outbox,
            Wording wording) {
        this.rounds = rounds;
        this.organisations = organisations;
        this.lists = lists;
        this.suggestions = suggestions;
        this.outbox = outbox;
        this.wording = wording;
    }

    void ofSubmission(RoundId round, OrganisationId rss, int count) {
        WorkingList list = lists.of(round);
        Document document = suggestions
                .withNext(
                        Document.titled(wording.text(
                                        "skr.submitted.title",
                                        rounds.named(round).number(),
                                        organisations.named(rss).name()))
                                .paragraph(wording.text("skr.submitted.text", count, list.size())),
                        list)
                .build();
        organisations
                .findByKindOrderByName(OrganisationKind.SKR)
                .forEach(skr ->
                        outbox.send(Notification.byTeams("suggestions", new Recipient.ToTeam(skr.id()), document)));
    }
}
