package se.behovslyft.round;

import jakarta.persistence.AttributeConverter;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Which round. */
public record RoundId(UUID value) {

    /** The id that stands in a text, e.g. in the answers of a form. */
    public static RoundId of(String text) {
        return new RoundId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }

    /** Stores the id as its UUID. */
    @jakarta.persistence.Converter(autoApply = true)
    static final class Converter implements AttributeConverter<RoundId, UUID> {
        @Override
        public @Nullable UUID convertToDatabaseColumn(@Nullable RoundId id) {
            return id == null ? null : id.value();
        }

        @Override
        public @Nullable RoundId convertToEntityAttribute(@Nullable UUID value) {
            return value == null ? null : new RoundId(value);
        }
    }
}
