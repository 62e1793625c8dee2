package se.behovslyft.audit;

import java.util.List;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface AuditEvents extends Repository<AuditEvent, UUID> {

    AuditEvent save(AuditEvent event);

    List<AuditEvent> findBySubjectOrderByAt(String subject);
}
