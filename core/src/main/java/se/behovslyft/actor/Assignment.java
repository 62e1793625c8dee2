package se.behovslyft.actor;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A person in a role for an organisation during a time. Rights follow assignments, never persons (S-16). */
@Entity
@Table(name = "assignment")
public class Assignment {

    @Id
    private UUID id;

    private PersonId person;

    @Enumerated(EnumType.STRING)
    private Role role;

    private OrganisationId organisation;

    @Column(name = "valid_from")
    private @Nullable LocalDate from;

    @Column(name = "valid_until")
    private @Nullable LocalDate until;

    protected Assignment() {}

    /**
     * @param from first day, or null for always
     * @param until last day, or null for until further notice
     */
    public Assignment(
            PersonId person,
            Role role,
            OrganisationId organisation,
            @Nullable LocalDate from,
            @Nullable LocalDate until) {
        this.id = UUID.randomUUID();
        this.person = person;
        this.role = role;
        this.organisation = organisation;
        this.from = from;
        this.until = until;
    }

    public AssignmentId id() {
        return new AssignmentId(id);
    }

    public PersonId person() {
        return person;
    }

    public Role role() {
        return role;
    }

    public OrganisationId organisation() {
        return organisation;
    }

    /** Ends it after that day, or lets it hold until further notice. It keeps its id, which decisions refer to. */
    Assignment until(@Nullable LocalDate last) {
        until = last;
        return this;
    }

    boolean is(Role sameRole, OrganisationId sameOrganisation, @Nullable LocalDate sameStart) {
        return role == sameRole && organisation.equals(sameOrganisation) && Objects.equals(from, sameStart);
    }

    /** Whether it holds on that day; both its first and its last day count. */
    public boolean holdsOn(LocalDate day) {
        return (from == null || !day.isBefore(from)) && (until == null || !day.isAfter(until));
    }
}
