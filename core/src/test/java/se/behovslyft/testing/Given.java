package se.behovslyft.testing;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.annotation.Import;
import org.springframework.transaction.annotation.Transactional;
import se.behovslyft.actor.Assignment;
import se.behovslyft.actor.Organisation;
import se.behovslyft.actor.OrganisationKind;
import se.behovslyft.actor.Organisations;
import se.behovslyft.actor.People;
import se.behovslyft.actor.Person;
import se.behovslyft.actor.Role;
import se.behovslyft.need.LocalNeed;
import se.behovslyft.need.Wordings;
import se.behovslyft.round.Round;

/**
 * What a test begins with, made by walking the real transitions: {@code given.submitted(given.rss("FYR", "RSS Fyrbodal"),
 * "Titel", "Beskrivning")}. Everything is committed. Organisations and people are found again by code and address, so that
 * several tests can share a database; each test begins with a round of its own, {@link #openRound()}.
 */
@TestComponent
@Import({GivenRounds.class, GivenNeeds.class})
@Transactional
public class Given {

    private final Organisations organisations;
    private final People people;
    private final GivenRounds rounds;
    private final GivenNeeds needs;

    Given(Organisations organisations, People people, GivenRounds rounds, GivenNeeds needs) {
        this.organisations = organisations;
        this.people = people;
        this.rounds = rounds;
        this.needs = needs;
    }

    /** A new round that is the newest one, in which steps 2, 3 and 4 are open on the clock's day. */
    public Round openRound() {
        return rounds.open("Funktionshinder");
    }

    /** The RSS with that code. */
    public Organisation rss(String code, String name) {
        return organisation(OrganisationKind.RSS, code, name);
    }

    public Organisation skr() {
        return organisation(OrganisationKind.SKR, "SKR", "Sveriges Kommuner och Regioner");
    }

    /** Someone responsible for the RSS. */
    public Participant responsible(Organisation rss) {
        return holding(Role.RSS_RESPONSIBLE, "Anna Åkesson", rss);
    }

    /** SKR's coordinator Sara Öberg. */
    public Participant skrCoordinator() {
        return skrCoordinator("Sara Öberg");
    }

    /** One of SKR's coordinators. */
    public Participant skrCoordinator(String name) {
        return holding(Role.SKR_COORDINATOR, name, skr());
    }

    /**
     * A person in that role, whose address is the first name and the round at the organisation's code: each round has
     * people of its own, so that no test goes on with another's conversation.
     */
    public Participant holding(Role role, String name, Organisation organisation) {
        String mail = "%s.%d@%s.example"
                .formatted(name.split(" ", 2)[0], rounds.latestNumber(), organisation.code())
                .toLowerCase(Locale.ROOT);
        Person person = people.enrol(name, mail);
        Optional<Assignment> held = people.assignmentsOf(person.id()).stream()
                .filter(one -> one.role() == role && one.organisation().equals(organisation.id()))
                .findFirst();
        return new Participant(
                person, held.orElseGet(() -> people.assign(person.id(), role, organisation.id(), null, null)));
    }

    /** A need that the RSS has registered in the newest round. */
    public LocalNeed recorded(Organisation rss, String title, String description) {
        return recorded(rss, Wordings.of(title, description));
    }

    /** A need that the RSS has registered in the newest round. */
    public LocalNeed recorded(Organisation rss, Wordings words) {
        return needs.record(rounds.newest(), rss, words, responsible(rss).assignment());
    }

    /** A need that the RSS has submitted in the newest round, as a compilation of one. */
    public LocalNeed submitted(Organisation rss, String title, String description) {
        return submitted(rss, Wordings.of(title, description)).getFirst();
    }

    /** Needs that the RSS has submitted together in the newest round, in the order given. */
    public List<LocalNeed> submitted(Organisation rss, Wordings... words) {
        return needs.submit(rounds.newest(), rss, responsible(rss).assignment(), words);
    }

    private Organisation organisation(OrganisationKind kind, String code, String name) {
        return organisations
                .findByKindAndCode(kind, code)
                .orElseGet(() -> organisations.save(new Organisation(kind, code, name)));
    }
}
