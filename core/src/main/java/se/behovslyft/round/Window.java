package se.behovslyft.round;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;

/**
 * When a step of a round is open. Windows may overlap: steps 2 and 3 share one period (S2, moment 2 and 3).
 *
 * @param opens first day
 * @param closes last day
 */
@Embeddable
public record Window(
        @Enumerated(EnumType.STRING) @Column(name = "step") Step step,
        @Column(name = "opens") LocalDate opens,
        @Column(name = "closes") LocalDate closes) {

    public Window {
        if (closes.isBefore(opens)) {
            throw new IllegalArgumentException("The window of " + step + " closes before it opens");
        }
    }

    boolean covers(LocalDate day) {
        return !day.isBefore(opens) && !day.isAfter(closes);
    }
}
