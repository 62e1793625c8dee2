package se.behovslyft.actor;

import jakarta.persistence.AttributeConverter;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Which organisation. */
public record OrganisationId(UUID value) {

    /** The id that stands in a text, e.g. in the answers of a form. */
    public static OrganisationId of(String text) {
        return new OrganisationId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }

    /** Stores the id as its UUID. */
    @jakarta.persistence.Converter(autoApply = true)
    static final class Converter implements AttributeConverter<OrganisationId, UUID> {
        @Override
        public @Nullable UUID convertToDatabaseColumn(@Nullable OrganisationId id) {
            return id == null ? null : id.value();
        }

        @Override
        public @Nullable OrganisationId convertToEntityAttribute(@Nullable UUID value) {
            return value == null ? null : new OrganisationId(value);
        }
    }
}
