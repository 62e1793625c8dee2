package se.behovslyft.need;

/** Which service the need was found in. Stored by name. */
public enum Service {
    SOCIAL_SERVICES,
    MUNICIPAL_HEALTH_CARE,
    BOTH
}
