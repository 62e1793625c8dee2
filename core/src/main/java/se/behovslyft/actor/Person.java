package se.behovslyft.actor;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/** A person, or a functional mailbox that acts as one. Holds contact data only (S-21). */
@Entity
@Table(name = "person")
public class Person {

    @Id
    private UUID id;

    private String name;

    protected Person() {}

    public Person(String name) {
        this.id = UUID.randomUUID();
        this.name = name;
    }

    public PersonId id() {
        return new PersonId(id);
    }

    public String name() {
        return name;
    }

    /** The same person under a name that has changed or was misspelt. */
    Person called(String now) {
        name = now;
        return this;
    }

    /** What one says to a person: the first word of the name. */
    public String firstName() {
        return name.split("\\s+", 2)[0];
    }
}
