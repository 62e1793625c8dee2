package se.behovslyft.notification;

import se.behovslyft.actor.OrganisationId;
import se.behovslyft.actor.PersonId;

/** Whom something is sent to. */
public sealed interface Recipient {

    /** A person of the register. */
    record ToPerson(PersonId person) implements Recipient {}

    /** An address that belongs to nobody we know, e.g. a sender who is told why a mail is held. */
    record ToAddress(String mail) implements Recipient {}

    /** An organisation's team channel, e.g. SKR's; without one, its coordinators by mail. */
    record ToTeam(OrganisationId organisation) implements Recipient {}
}
