package se.behovslyft.dialog;

import java.util.Set;
import se.behovslyft.actor.Role;
import se.behovslyft.round.Step;

/**
 * Who may use an intent and when. Deny by default: an assignment in one of the roles is needed.
 *
 * @param roles the roles that may; never empty, except for what everyone known may
 * @param steps the steps of which one must be open; empty for always
 * @param least how surely the person must be recognised
 */
public record Audience(Set<Role> roles, Set<Step> steps, Assurance least) {

    public Audience {
        roles = Set.copyOf(roles);
        steps = Set.copyOf(steps);
    }

    /** Those roles, at any time, from an authenticated sender. */
    public static Audience of(Role... roles) {
        return new Audience(Set.of(roles), Set.of(), Assurance.AUTHENTICATED_SENDER);
    }

    /** Everyone we know, also those without an assignment. */
    public static Audience everyoneKnown() {
        return new Audience(Set.of(), Set.of(), Assurance.ADDRESS_ONLY);
    }

    /** The same, but only while one of those steps is open. */
    public Audience during(Step... open) {
        return new Audience(roles, Set.of(open), least);
    }

    boolean isForEveryone() {
        return roles.isEmpty();
    }
}
