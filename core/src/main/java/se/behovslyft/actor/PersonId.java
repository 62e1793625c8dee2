package se.behovslyft.actor;

import jakarta.persistence.AttributeConverter;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Which person. */
public record PersonId(UUID value) {

    /** The id that stands in a text, e.g. in the answers of a form. */
    public static PersonId of(String text) {
        return new PersonId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }

    /** Stores the id as its UUID. */
    @jakarta.persistence.Converter(autoApply = true)
    static final class Converter implements AttributeConverter<PersonId, UUID> {
        @Override
        public @Nullable UUID convertToDatabaseColumn(@Nullable PersonId id) {
            return id == null ? null : id.value();
        }

        @Override
        public @Nullable PersonId convertToEntityAttribute(@Nullable UUID value) {
            return value == null ? null : new PersonId(value);
        }
    }
}
