package se.behovslyft.deploy.health;

import java.time.Duration;
import java.time.Instant;
import org.hibernate.validator.constraints.time.DurationMin;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * When something counts as broken.
 *
 * @param outboxAge how long a message may wait to be sent; longer means that decisions are made that nobody hears of
 * @param mailboxSilence how long the mailbox may go without being looked through
 * @param searchDelay how long submitted needs may wait to be compared with the others
 * @param recently how long after its latest failure Teams or the mail server counts as down, when nothing has succeeded since
 */
@Validated
@ConfigurationProperties("behovslyft.health")
record HealthSettings(
        @DefaultValue("10m") @DurationMin(seconds = 1) Duration outboxAge,
        @DefaultValue("5m") @DurationMin(seconds = 1) Duration mailboxSilence,
        @DefaultValue("10m") @DurationMin(seconds = 1) Duration searchDelay,
        @DefaultValue("15m") @DurationMin(seconds = 1) Duration recently) {

    boolean isRecent(Instant failure, Instant now) {
        return failure.plus(recently).isAfter(now);
    }
}
