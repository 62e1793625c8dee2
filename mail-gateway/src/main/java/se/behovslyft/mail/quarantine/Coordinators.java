package se.behovslyft.mail.quarantine;

import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import se.behovslyft.actor.Organisation;
import se.behovslyft.actor.OrganisationKind;
import se.behovslyft.actor.Organisations;
import se.behovslyft.document.Document;
import se.behovslyft.notification.Notification;
import se.behovslyft.notification.Outbox;
import se.behovslyft.notification.Recipient;

/** SKR, who look after what a machine could not do: their channel in Teams, or their coordinators by mail. */
@Component
class Coordinators {

    private static final Logger LOG = LoggerFactory.getLogger(Coordinators.class);

    private final Organisations organisations;
    private final Outbox outbox;

    Coordinators(Organisations organisations, Outbox outbox) {
        this.organisations = organisations;
        this.outbox = outbox;
    }

    void tell(String kind, Document document) {
        List<Organisation> skr = organisations.findByKindOrderByName(OrganisationKind.SKR);
        if (skr.isEmpty()) {
            LOG.error("SKR is not in the register, so nobody is told: {}", kind);
        } else {
            outbox.send(Notification.byTeams(
                    kind, new Recipient.ToTeam(skr.getFirst().id()), document));
        }
    }
}
