package se.behovslyft.dialog;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface ConversationRows extends Repository<Conversation, UUID> {

    Conversation save(Conversation conversation);

    Optional<Conversation> findById(UUID person);
}
