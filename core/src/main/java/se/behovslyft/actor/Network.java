package se.behovslyft.actor;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A network of municipal representatives that an RSS leads for a service area; several per RSS. */
@Entity
@Table(name = "network")
public class Network {

    @Id
    private UUID id;

    private OrganisationId rss;
    private String name;
    private String serviceArea;
    private String level;
    private @Nullable PersonId lead;

    protected Network() {}

    /**
     * @param level regional or sub-regional, in the RSS' own word
     * @param lead nätverksansvarig, when there is one
     */
    public Network(OrganisationId rss, String name, String serviceArea, String level, @Nullable PersonId lead) {
        this.id = UUID.randomUUID();
        this.rss = rss;
        this.name = name;
        this.serviceArea = serviceArea;
        this.level = level;
        this.lead = lead;
    }

    /** The same network, described anew. */
    public Network described(String newServiceArea, String newLevel, @Nullable PersonId newLead) {
        serviceArea = newServiceArea;
        level = newLevel;
        lead = newLead;
        return this;
    }

    public OrganisationId rss() {
        return rss;
    }

    public String name() {
        return name;
    }

    public String serviceArea() {
        return serviceArea;
    }

    public String level() {
        return level;
    }

    public Optional<PersonId> lead() {
        return Optional.ofNullable(lead);
    }
}
