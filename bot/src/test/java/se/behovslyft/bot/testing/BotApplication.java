package se.behovslyft.bot.testing;

import org.springframework.boot.context.TypeExcludeFilter;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FilterType;
import org.springframework.context.annotation.Import;
import se.behovslyft.testing.CoreApplication;

/** The core and the Teams channel, served over HTTP, on a database of their own. */
@TestComponent
@Import({CoreApplication.class, TrialIntents.class})
@ComponentScan(
        basePackages = "se.behovslyft.bot",
        excludeFilters = {
            @ComponentScan.Filter(type = FilterType.CUSTOM, classes = TypeExcludeFilter.class),
            @ComponentScan.Filter(type = FilterType.REGEX, pattern = "se\\.behovslyft\\.bot\\.testing\\..*")
        })
public class BotApplication {}
