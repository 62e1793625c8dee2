package se.behovslyft.actor;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.Locale;
import java.util.UUID;

/** How a person is recognised in a channel. A person may have several of each kind (S-12). */
@Entity
@Table(name = "identity")
class Identity {

    /** The kinds there are. Stored by name. */
    public enum Kind {
        /** Tenant and object id of a Teams user, as {@code tenant/object}. */
        TEAMS,
        /** A mail address in lower case. */
        MAIL
    }

    @Id
    private UUID id;

    private PersonId person;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    private String address;

    protected Identity() {}

    Identity(PersonId person, Kind kind, String address) {
        this.id = UUID.randomUUID();
        this.person = person;
        this.kind = kind;
        this.address = normal(address);
    }

    static Identity mail(PersonId person, String address) {
        return new Identity(person, Kind.MAIL, address);
    }

    static Identity teams(PersonId person, String tenant, String objectId) {
        return new Identity(person, Kind.TEAMS, tenant + "/" + objectId);
    }

    static String normal(String address) {
        return address.strip().toLowerCase(Locale.ROOT);
    }

    PersonId person() {
        return person;
    }

    Kind kind() {
        return kind;
    }

    String address() {
        return address;
    }
}
