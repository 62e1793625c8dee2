/** Who: organisations, persons, their assignments, networks, and how a person is recognised (Teams identity, mail address). Entrance: {@link se.behovslyft.actor.People}. Roles belong to assignments, never to persons. */
@NullMarked
package se.behovslyft.actor;

import org.jspecify.annotations.NullMarked;
