package se.behovslyft.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.behovslyft.actor.People;
import se.behovslyft.testing.CoreApplication;
import se.behovslyft.testing.Given;
import se.behovslyft.testing.Requirement;

/** Two installations that have each other in their registers. The other one is reached by TLS and a token from a file. */
@MailTest
@Requirement("S-43")
class TwoGatewaysTest {

    private static final String OTHER = "behov@annan.example";

    @Autowired
    Given given;

    @Autowired
    People people;

    @TempDir
    Path folder;

    @Test
    void neverAnswerEachOther() throws IOException {
        given.openRound();
        people.enrol("Den andra", OTHER);
        try (ConfigurableApplicationContext other = otherGateway()) {
            other.getBean(People.class).enrol("Den första", PostOffice.SERVICE);
            int before = PostOffice.mailbox(PostOffice.SERVICE).size();

            PostOffice.post(MailText.from(OTHER).subject("hej").body("hej"));

            assertThat(PostOffice.theAnswerTo(OTHER).text()).startsWith("Hej Den!");
            await().atMost(PostOffice.SOON).until(() -> reasons(other), List.of("OWN")::equals);
            assertThat(PostOffice.mailbox(PostOffice.SERVICE)).hasSize(before + 1);
        }
    }

    private static List<String> reasons(ConfigurableApplicationContext gateway) {
        return gateway.getBean(JdbcClient.class)
                .sql("select coalesce(reason, state) from inbound_mail")
                .query(String.class)
                .list();
    }

    private ConfigurableApplicationContext otherGateway() throws IOException {
        Path token = Files.writeString(folder.resolve("token"), "ett-bevis\n");
        List<String> settings = new ArrayList<>(PostOffice.mailboxByTls(OTHER, "ett-bevis"));
        settings.add("behovslyft.mail.from.address=" + OTHER);
        settings.add("behovslyft.mail.imap.every=200ms");
        settings.add("behovslyft.mail.screen.authserv-id=mx.annan.example");
        settings.add("behovslyft.mail.smtp.tls=ON_CONNECT");
        for (String protocol : List.of("imap", "smtp")) {
            settings.add("behovslyft.mail.%s.host=127.0.0.1".formatted(protocol));
            settings.add("behovslyft.mail.%s.user=%s".formatted(protocol, OTHER));
            settings.add("behovslyft.mail.%s.password-file=%s".formatted(protocol, token));
            settings.add("behovslyft.mail.%1$s.properties.mail.%1$s.auth.mechanisms=XOAUTH2".formatted(protocol));
            // GreenMail vouches for itself.
            settings.add("behovslyft.mail.%1$s.properties.mail.%1$s.ssl.trust=*".formatted(protocol));
            settings.add("behovslyft.mail.%1$s.properties.mail.%1$s.ssl.checkserveridentity=false".formatted(protocol));
        }
        return new SpringApplicationBuilder(CoreApplication.class, MailModule.class)
                .web(WebApplicationType.NONE)
                .properties(settings.toArray(String[]::new))
                .run();
    }
}
