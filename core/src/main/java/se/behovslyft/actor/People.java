package se.behovslyft.actor;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Persons, how they are recognised, and the assignments they hold today. A Teams identity and a mail address are
 * compared without regard to case.
 */
@Component
public class People {

    private final Persons persons;
    private final Identities identities;
    private final Assignments assignments;
    private final Clock clock;

    People(Persons persons, Identities identities, Assignments assignments, Clock clock) {
        this.persons = persons;
        this.identities = identities;
        this.assignments = assignments;
        this.clock = clock;
    }

    /** The person with that mail address. */
    public Optional<Person> byMail(String address) {
        return recognised(Identity.Kind.MAIL, address);
    }

    /** The person behind that Teams user of that tenant. */
    public Optional<Person> byTeams(String tenant, String objectId) {
        return recognised(Identity.Kind.TEAMS, tenant + "/" + objectId);
    }

    public Person named(PersonId id) {
        return persons.findById(id.value()).orElseThrow(() -> new IllegalStateException("No person " + id));
    }

    /** The first mail address of a person. */
    public Optional<String> mailOf(PersonId person) {
        return identities.findByPersonAndKindOrderByAddress(person, Identity.Kind.MAIL).stream()
                .map(Identity::address)
                .findFirst();
    }

    /** The assignments a person holds today. */
    public List<Assignment> assignmentsOf(PersonId person) {
        return holdingToday(assignments.findByPerson(person).stream());
    }

    /** Who holds one of those roles for the organisation today. */
    public List<Assignment> holding(Set<Role> roles, OrganisationId organisation) {
        return holdingToday(assignments.findByOrganisation(organisation).stream()
                .filter(assignment -> roles.contains(assignment.role())));
    }

    /** Who holds the role today, for any organisation. */
    public List<Assignment> holding(Role role) {
        return holdingToday(assignments.findByRole(role).stream());
    }

    /** The assignment of an id that a decision refers to, also when it has ended; absence is a fault. */
    public Assignment assignment(AssignmentId id) {
        return assignments.findById(id.value()).orElseThrow(() -> new IllegalStateException("No assignment " + id));
    }

    /** Adds a person with a mail address; when the address is known, the one there is gets the name. */
    public Person enrol(String name, String mail) {
        return byMail(mail).map(known -> persons.save(known.called(name))).orElseGet(() -> {
            Person person = persons.save(new Person(name));
            identities.save(Identity.mail(person.id(), mail));
            return person;
        });
    }

    /** Lets a person be recognised in Teams. Does nothing when the identity is theirs already. */
    public void recogniseInTeams(PersonId person, String tenant, String objectId) {
        if (byTeams(tenant, objectId).isEmpty()) {
            identities.save(Identity.teams(person, tenant, objectId));
        }
    }

    /**
     * Gives a person an assignment. The one there is, with the same role, organisation and first day, only gets its last
     * day set anew, so that a register can be read again.
     */
    public Assignment assign(
            PersonId person,
            Role role,
            OrganisationId organisation,
            @Nullable LocalDate from,
            @Nullable LocalDate until) {
        return assignments.save(assignments.findByPerson(person).stream()
                .filter(one -> one.is(role, organisation, from))
                .findFirst()
                .map(one -> one.until(until))
                .orElseGet(() -> new Assignment(person, role, organisation, from, until)));
    }

    private Optional<Person> recognised(Identity.Kind kind, String address) {
        return identities.findByKindAndAddress(kind, Identity.normal(address)).map(found -> named(found.person()));
    }

    private List<Assignment> holdingToday(Stream<Assignment> all) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), clock.getZone());
        return all.filter(assignment -> assignment.holdsOn(today)).toList();
    }
}
