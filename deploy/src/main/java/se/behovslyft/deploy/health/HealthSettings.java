package se.behovslyft.deploy.health;

import java.time.Duration;
import org.hibernate.validator.constraints.time.DurationMin;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * When something counts as broken.
 *
 * @param outboxAge how long a message may wait to be sent; longer ones mean that nobody gets their post
 */
@Validated
@ConfigurationProperties("behovslyft.health")
record HealthSettings(
        @DefaultValue("10m") @DurationMin(seconds = 1) Duration outboxAge) {}
