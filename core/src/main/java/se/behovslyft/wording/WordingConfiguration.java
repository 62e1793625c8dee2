package se.behovslyft.wording;

import java.io.IOException;
import java.util.Arrays;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** Finds every bundle under {@code wording/}, so that a feature brings its own texts. */
@Configuration(proxyBeanMethods = false)
class WordingConfiguration {

    @Bean
    MessageSource messageSource() throws IOException {
        Resource[] bundles = new PathMatchingResourcePatternResolver().getResources("classpath*:wording/*.properties");
        var source = new ResourceBundleMessageSource();
        source.setBasenames(Arrays.stream(bundles)
                .map(bundle -> "wording/" + String.valueOf(bundle.getFilename()).replace(".properties", ""))
                .distinct()
                .toArray(String[]::new));
        source.setDefaultEncoding("UTF-8");
        source.setFallbackToSystemLocale(false);
        // Phrases hold braces of their own; only texts that take values are message formats.
        source.setAlwaysUseMessageFormat(false);
        return source;
    }
}
