package se.behovslyft.actor;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An RSS, a municipality, a county, a national actor or SKR. Neither the number of RSS nor of counties is fixed
 * anywhere: all of them are rows.
 */
@Entity
@Table(name = "organisation")
public class Organisation {

    @Id
    private UUID id;

    @Enumerated(EnumType.STRING)
    private OrganisationKind kind;

    private String code;
    private String name;
    private @Nullable OrganisationId partOf;
    private @Nullable OrganisationId county;
    private @Nullable String mailbox;
    private @Nullable String registrator;

    protected Organisation() {}

    /**
     * @param code short and sayable, unique within the kind, e.g. FYR; part of reference numbers for an RSS
     * @param name as people write it
     */
    public Organisation(OrganisationKind kind, String code, String name) {
        this.id = UUID.randomUUID();
        this.kind = kind;
        this.code = code;
        this.name = name;
    }

    public OrganisationId id() {
        return new OrganisationId(id);
    }

    public OrganisationKind kind() {
        return kind;
    }

    public String code() {
        return code;
    }

    public String name() {
        return name;
    }

    /** The RSS of a municipality. */
    public Optional<OrganisationId> partOf() {
        return Optional.ofNullable(partOf);
    }

    public Optional<OrganisationId> county() {
        return Optional.ofNullable(county);
    }

    /** The functional mailbox, when it has one. */
    public Optional<String> mailbox() {
        return Optional.ofNullable(mailbox);
    }

    /** Where a copy for the public record goes (S-18). */
    public Optional<String> registrator() {
        return Optional.ofNullable(registrator);
    }

    /** The same organisation under a name that has changed. Its code stays, since reference numbers hold it. */
    public Organisation called(String now) {
        name = now;
        return this;
    }

    /** Places a municipality in its RSS and county, or an RSS in its county. */
    public Organisation belongingTo(@Nullable OrganisationId rss, @Nullable OrganisationId inCounty) {
        partOf = rss;
        county = inCounty;
        return this;
    }

    public Organisation reachedAt(@Nullable String functionalMailbox, @Nullable String registratorAddress) {
        mailbox = functionalMailbox;
        registrator = registratorAddress;
        return this;
    }
}
