package se.behovslyft.mail.outbound;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.time.Clock;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.context.junit.jupiter.SpringExtension;
import se.behovslyft.document.Document;
import se.behovslyft.mail.MailSettings;
import se.behovslyft.mail.Settings;
import se.behovslyft.mail.WordingOnly;
import se.behovslyft.mail.render.MailRenderer;
import se.behovslyft.notification.DeliveryFailed;
import se.behovslyft.notification.Outgoing;
import se.behovslyft.notification.Recipient;

/** What mail servers say no to, and whether it is worth trying again. */
@ExtendWith(SpringExtension.class)
@ContextConfiguration(classes = {WordingOnly.class, MailRenderer.class})
class RefusedMailTest {

    @Autowired
    MailRenderer renderer;

    @ParameterizedTest(name = "{1} to {0} → for good: {2}")
    @CsvSource({
        "RCPT, 550 5.1.1 no such anna@fyr.example, true, smtp-550",
        "RCPT, 553 5.1.3 bad address, true, smtp-553",
        "RCPT, 450 4.2.1 mailbox busy, false, smtp-450",
        "RCPT, 451 4.7.1 greylisted, false, smtp-451",
        "RCPT, 452 4.5.3 too many recipients, false, smtp-452",
        "MAIL, 550 5.7.60 not allowed to send as, false, smtp-550",
        "MAIL, 530 5.7.57 not authenticated, false, smtp-530",
        "DATA, 554 5.7.1 policy, true, smtp-554",
        ".,    552 5.3.4 message too big, true, smtp-552",
        ".,    432 4.3.2 concurrent connections limit, false, smtp-432"
    })
    void aRefusalIsForGoodWhenItConcernsTheRecipientOrTheMail(
            String command, String answer, boolean forGood, String reason) throws IOException {
        try (var server = ScriptedServer.answering(command, answer)) {
            DeliveryFailed failure = failureAt(server.port());

            assertThat(failure.isLasting()).isEqualTo(forGood);
            assertThat(failure.reason()).isEqualTo(reason);
        }
    }

    @Test
    void aServerThatIsNotThereIsTriedAgain() {
        DeliveryFailed failure = failureAt(1);

        assertThat(failure.isLasting()).isFalse();
        assertThat(failure.reason()).isEqualTo("unreachable-MailSendException");
    }

    @Test
    void anAddressThatIsNoneIsGivenUp() {
        DeliveryFailed failure =
                catchThrowableOfType(DeliveryFailed.class, () -> channel(1).deliver(to("anna at fyr")));

        assertThat(failure.isLasting()).isTrue();
        assertThat(failure.reason()).isEqualTo("address-unusable");
    }

    private DeliveryFailed failureAt(int port) {
        return catchThrowableOfType(DeliveryFailed.class, () -> channel(port).deliver(to("anna@fyr.example")));
    }

    private MailChannel channel(int port) {
        MailSettings settings = Settings.of(
                "smtp.host",
                "127.0.0.1",
                "smtp.port",
                String.valueOf(port),
                "smtp.tls",
                "NONE",
                "smtp.per-minute",
                "0");
        Clock clock = Clock.systemUTC();
        return new MailChannel(
                new MessageWriter(renderer, settings, clock),
                new OutboundConfiguration().mailSender(settings),
                new Pace(settings, clock),
                Settings.statusWith(settings, clock));
    }

    private static Outgoing to(String address) {
        UUID id = UUID.randomUUID();
        return new Outgoing(
                id,
                "M-05",
                new Recipient.ToAddress(address),
                address,
                "<" + id + "@behovslyft>",
                Document.titled("Hej").build(),
                null);
    }
}
