package se.behovslyft.actor;

import jakarta.persistence.AttributeConverter;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Which assignment: a person in a role for an organisation. Every decision names one. */
public record AssignmentId(UUID value) {

    /** The id that stands in a text, e.g. in the answers of a form. */
    public static AssignmentId of(String text) {
        return new AssignmentId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }

    /** Stores the id as its UUID. */
    @jakarta.persistence.Converter(autoApply = true)
    static final class Converter implements AttributeConverter<AssignmentId, UUID> {
        @Override
        public @Nullable UUID convertToDatabaseColumn(@Nullable AssignmentId id) {
            return id == null ? null : id.value();
        }

        @Override
        public @Nullable AssignmentId convertToEntityAttribute(@Nullable UUID value) {
            return value == null ? null : new AssignmentId(value);
        }
    }
}
