package se.behovslyft.testing;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Instant;
import java.time.ZoneId;
import org.springframework.boot.autoconfigure.AutoConfigurationPackage;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FilterType;
import org.springframework.context.annotation.Import;

/**
 * The whole core on a database of its own, with the clock in the hand of the test: {@code @SpringBootTest(classes =
 * CoreApplication.class)}. Other modules add their own package by {@code @Import}.
 */
@TestComponent
@EnableAutoConfiguration
@AutoConfigurationPackage(basePackages = "se.behovslyft")
@ComponentScan(
        basePackages = "se.behovslyft",
        excludeFilters = {
            @ComponentScan.Filter(type = FilterType.ANNOTATION, classes = TestComponent.class),
            @ComponentScan.Filter(type = FilterType.REGEX, pattern = "se\\.behovslyft\\.(testing|bot|mail|deploy)\\..*")
        })
@Import({TestDatabase.class, Given.class})
public class CoreApplication {

    /** A Wednesday morning in March, well inside the sample round. */
    public static final Instant MORNING = Instant.parse("2026-03-11T08:00:00Z");

    @Bean
    SettableClock clock() {
        return new SettableClock(MORNING, ZoneId.of("Europe/Stockholm"));
    }

    @Bean
    MeterRegistry meters() {
        return new SimpleMeterRegistry();
    }
}
