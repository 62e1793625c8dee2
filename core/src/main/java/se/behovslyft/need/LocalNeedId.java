package se.behovslyft.need;

import jakarta.persistence.AttributeConverter;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Which local need. */
public record LocalNeedId(UUID value) {

    /** The id that stands in a text, e.g. in the answers of a form. */
    public static LocalNeedId of(String text) {
        return new LocalNeedId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }

    /** Stores the id as its UUID. */
    @jakarta.persistence.Converter(autoApply = true)
    static final class Converter implements AttributeConverter<LocalNeedId, UUID> {
        @Override
        public @Nullable UUID convertToDatabaseColumn(@Nullable LocalNeedId id) {
            return id == null ? null : id.value();
        }

        @Override
        public @Nullable LocalNeedId convertToEntityAttribute(@Nullable UUID value) {
            return value == null ? null : new LocalNeedId(value);
        }
    }
}
