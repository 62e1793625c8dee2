package se.behovslyft.bot.render;

import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Each drawing of a card has a name of its own, by which a repeated press of the same button is recognised. */
@Configuration(proxyBeanMethods = false)
class RenderConfiguration {

    @Bean
    Supplier<String> cardNames() {
        return () -> UUID.randomUUID().toString();
    }
}
