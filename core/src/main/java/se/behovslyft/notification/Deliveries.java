package se.behovslyft.notification;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The delivery report: every message to every recipient. */
public interface Deliveries extends Repository<Delivery, UUID> {

    Delivery save(Delivery delivery);

    Optional<Delivery> findById(UUID id);

    List<Delivery> findByKind(String kind);

    List<Delivery> findByStateOrderByCreatedAt(Delivery.State state);

    long countByState(Delivery.State state);

    /** When the oldest delivery that still waits was written. */
    @Query("select min(d.createdAt) from Delivery d where d.state = se.behovslyft.notification.Delivery.State.WAITING")
    Optional<Instant> oldestWaiting();
}
