package se.behovslyft.mail.inbox;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface InboundMails extends Repository<InboundMail, UUID> {

    InboundMail save(InboundMail mail);

    boolean existsByMessageIdAndFingerprint(String messageId, String fingerprint);

    boolean existsByMessageId(String messageId);

    @Query("select min(m.arrivedAt) from InboundMail m")
    Optional<Instant> oldest();

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select m from InboundMail m where m.id = :id")
    Optional<InboundMail> lockById(UUID id);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select m from InboundMail m where m.number = :number")
    Optional<InboundMail> lockByNumber(int number);

    List<InboundMail> findByStateInOrderByNumber(Collection<InboundMail.State> states);

    List<InboundMail> findByStateAndReason(InboundMail.State state, Reason reason);

    long countByState(InboundMail.State state);

    long countBySenderAndAnsweredAtAfter(String sender, Instant since);

    long countBySenderAndStateAndArrivedAtBetween(String sender, InboundMail.State state, Instant from, Instant until);

    long countByReasonAndAnsweredAtAfter(Reason reason, Instant since);

    long countBySenderAndReasonAndState(String sender, Reason reason, InboundMail.State state);

    List<InboundMail> findByArrivedAtBeforeAndRawRemovedIsNullAndStateIn(
            Instant before, Collection<InboundMail.State> states, Limit most);

    @Query(value = "select nextval('waiting_mail_number')", nativeQuery = true)
    int nextNumber();
}
