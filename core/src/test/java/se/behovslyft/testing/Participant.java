package se.behovslyft.testing;

import se.behovslyft.actor.Assignment;
import se.behovslyft.actor.Person;
import se.behovslyft.dialog.Assurance;
import se.behovslyft.dialog.Speaker;
import se.behovslyft.need.By;
import se.behovslyft.notification.ChannelKind;

/** Someone in a test, in an assignment. */
public record Participant(Person person, Assignment assignment) {

    /** Speaking in Teams. */
    public Speaker inTeams() {
        return new Speaker(person.id(), Assurance.SIGNED_TOKEN, ChannelKind.TEAMS);
    }

    /** Writing from an authenticated mail address. */
    public Speaker byMail() {
        return new Speaker(person.id(), Assurance.AUTHENTICATED_SENDER, ChannelKind.MAIL);
    }

    /** Doing something in Teams on that first morning, for a use case that is called without a conversation. */
    public By by() {
        return new By(assignment.id(), CoreApplication.MORNING, ChannelKind.TEAMS.name());
    }
}
