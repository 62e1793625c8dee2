package se.behovslyft.round;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * One round (omgång) of the model for a service area. A round is not one status: it has a window for each step, and each
 * RSS has a {@link Participation} of its own.
 */
@Entity
@Table(name = "round")
public class Round {

    @Id
    private UUID id;

    private int number;
    private String serviceArea;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "round_window", joinColumns = @JoinColumn(name = "round_id"))
    private Set<Window> windows = new LinkedHashSet<>();

    @Version
    private long version;

    protected Round() {}

    /** @param number the running number, the 7 of {@code O7-FYR-012} */
    public Round(int number, String serviceArea, List<Window> windows) {
        this.id = UUID.randomUUID();
        this.number = number;
        this.serviceArea = serviceArea;
        this.windows = new LinkedHashSet<>(windows);
    }

    public RoundId id() {
        return new RoundId(id);
    }

    public int number() {
        return number;
    }

    public String serviceArea() {
        return serviceArea;
    }

    public boolean isOpen(Step step, LocalDate day) {
        return window(step).filter(window -> window.covers(day)).isPresent();
    }

    public Optional<Window> window(Step step) {
        return windows.stream().filter(window -> window.step() == step).findFirst();
    }

    /** The steps open that day, in the model's order. */
    public List<Step> openOn(LocalDate day) {
        return windows.stream()
                .filter(window -> window.covers(day))
                .map(Window::step)
                .sorted(Comparator.naturalOrder())
                .toList();
    }
}
