package se.behovslyft.bot.testing;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Tag;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.ActiveProfiles;

/** The bot as the demo runs it: activities without tokens, on this machine only. On both databases. */
@Documented
@Inherited
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
@Tag("persistence")
@ActiveProfiles("demo")
@SpringBootTest(
        classes = BotApplication.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "server.address=127.0.0.1",
            "behovslyft.teams.anonymous=true",
            "behovslyft.teams.allowed-tenants=" + Speakers.TENANT,
            "behovslyft.teams.pace.per-conversation=1000/1s",
            "behovslyft.teams.pace.per-second=1000"
        })
public @interface AnonymousTeamsTest {}
