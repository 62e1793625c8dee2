package se.behovslyft.step2collection;

import se.behovslyft.actor.Role;
import se.behovslyft.dialog.Audience;
import se.behovslyft.round.Step;

/** Who works with an RSS' own list, and when: its responsible, collectors and network leads (S2, moment 2 and 3). */
public final class OfRss {

    /** To look, at any time. */
    static final Audience LOOKING = Audience.of(Role.RSS_RESPONSIBLE, Role.COLLECTOR, Role.NETWORK_LEAD);

    /** To change the list, while it is collected and reconciled. */
    public static final Audience COLLECTING = LOOKING.during(Step.COLLECTION, Step.RECONCILIATION);

    private OfRss() {}
}
