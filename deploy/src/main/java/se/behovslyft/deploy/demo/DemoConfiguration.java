package se.behovslyft.deploy.demo;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;
import se.behovslyft.deploy.demo.stage.Screen;

/** What is chosen for the demo. */
@Configuration(proxyBeanMethods = false)
@Profile("demo")
class DemoConfiguration {

    @Bean
    Screen screen() {
        return new Screen();
    }
}
