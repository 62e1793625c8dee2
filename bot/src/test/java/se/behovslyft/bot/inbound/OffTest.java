package se.behovslyft.bot.inbound;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import se.behovslyft.bot.TeamsMode;
import se.behovslyft.bot.TeamsStatus;
import se.behovslyft.bot.testing.BotApplication;
import se.behovslyft.bot.testing.ChatClient;
import se.behovslyft.bot.testing.Speakers;
import se.behovslyft.testing.Requirement;

/** Without an app id there is no Teams channel, and nothing breaks for it (S-05). */
@SpringBootTest(classes = BotApplication.class, webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@ExtendWith(OutputCaptureExtension.class)
class OffTest {

    @LocalServerPort
    int port;

    @Autowired
    TeamsStatus status;

    @Requirement("S-05")
    @Test
    void theEndpointSaysThatItIsOutOfService(CapturedOutput output) {
        assertThat(new ChatClient(port).send(ChatClient.message(Speakers.ASA, "hej")))
                .isEqualTo(503);
        assertThat(status.mode()).isEqualTo(TeamsMode.OFF);
        assertThat(output).contains("Teams is off");
    }
}
