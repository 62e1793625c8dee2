package se.behovslyft.mail.inbox;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface RawMails extends Repository<RawMail, UUID> {

    RawMail save(RawMail raw);

    Optional<RawMail> findById(UUID mail);

    void deleteById(UUID mail);
}
