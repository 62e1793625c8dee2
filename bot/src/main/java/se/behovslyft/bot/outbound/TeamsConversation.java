package se.behovslyft.bot.outbound;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.behovslyft.actor.OrganisationId;
import se.behovslyft.actor.PersonId;

/**
 * A conversation in which we may speak unasked: the personal chat with someone, or an organisation's channel. A person may
 * have several, one for each Teams identity (S-12). Gone when Teams has refused it for good, until we hear from there again.
 */
@Entity
@Table(name = "teams_conversation")
class TeamsConversation {

    @Id
    private UUID id;

    private String conversation;
    private @Nullable PersonId person;
    private @Nullable OrganisationId organisation;
    private String serviceUrl;
    private String tenant;
    private String bot;
    private String member;

    @Column(name = "heard_at")
    private Instant heardAt;

    private boolean gone;

    @Version
    private long version;

    protected TeamsConversation() {}

    private TeamsConversation(
            Place place, @Nullable PersonId person, @Nullable OrganisationId organisation, Instant now) {
        this.id = UUID.randomUUID();
        this.conversation = place.conversation();
        this.person = person;
        this.organisation = organisation;
        this.serviceUrl = place.serviceUrl();
        this.tenant = place.tenant();
        this.bot = place.bot();
        this.member = place.member();
        this.heardAt = now;
    }

    static TeamsConversation withPerson(PersonId person, Place place, Instant now) {
        return new TeamsConversation(place, person, null, now);
    }

    static TeamsConversation ofTeam(OrganisationId organisation, Place place, Instant now) {
        return new TeamsConversation(place, null, organisation, now);
    }

    Place place() {
        return new Place(serviceUrl, conversation, tenant, bot, member);
    }

    boolean isGone() {
        return gone;
    }

    /** Whether hearing from there tells us something new. */
    boolean differsFrom(Place heard) {
        return gone || !serviceUrl.equals(heard.serviceUrl()) || !bot.equals(heard.bot());
    }

    void heardAgain(Place heard, Instant now) {
        serviceUrl = heard.serviceUrl();
        bot = heard.bot();
        member = heard.member();
        gone = false;
        heardAt = now;
    }

    void isLost() {
        gone = true;
    }
}
